package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The economic systemic risk of every firm that supplies or buys, on all processors: one
 * {@link Contagion} for each thread. Outputs that change by less than 1e-6 are not passed
 * on, so that a rank's index is within some 1e-5 of the exact one.
 */
final class Ranking {

	/** Smaller changes of a firm's output, as a part of it, are not passed on. */
	static final double TOLERANCE = 1e-6;

	private static final int AT_ONCE = 64;

	private final Economy economy;

	private final ConcurrentLinkedQueue<Contagion> idle = new ConcurrentLinkedQueue<>();

	private final AtomicInteger done = new AtomicInteger();

	Ranking(Economy economy) {
		this.economy = economy;
	}

	static SystemicRisk of(NetworkView view, double atLeast, int limit, IntConsumer progress,
			BooleanSupplier cancelled) {
		Weights weights = view.weights();
		List<String> assumptions = new ArrayList<>(Assumptions.index(weights));
		assumptions
			.add("Each firm stops wholly, alone; changes below a millionth of a firm's output are not passed on; "
					+ "the index is the greatest that the documented needs allow.");
		if (weights.documented < atLeast) {
			return new SystemicRisk(weights.documented, true, 0, List.of(), assumptions);
		}
		Economy economy = view.economy(true);
		int[] firms = IntStream.range(0, economy.firms).filter((firm) -> takesPart(economy, firm)).toArray();
		Ranking ranking = new Ranking(economy);
		double[] indexes = ranking.indexes(firms, progress, cancelled);
		List<SystemicRisk.Rank> ranks = new ArrayList<>();
		int[] order = First.of(firms.length, limit, (one, other) -> {
			int byIndex = Double.compare(known(indexes[other]), known(indexes[one]));
			return (byIndex != 0) ? byIndex : Integer.compare(one, other);
		});
		for (int at : order) {
			if (!Double.isNaN(indexes[at])) {
				ranks.add(new SystemicRisk.Rank(ranks.size() + 1, firms[at], indexes[at]));
			}
		}
		return new SystemicRisk(weights.documented, false, ranking.done.get(), List.copyOf(ranks), assumptions);
	}

	/** The index of each of some firms, not a number where it was cancelled before. */
	double[] indexes(int[] firms, IntConsumer progress, BooleanSupplier cancelled) {
		double[] indexes = new double[firms.length];
		Arrays.fill(indexes, Double.NaN);
		IntStream.range(0, (firms.length + AT_ONCE - 1) / AT_ONCE).parallel().forEach((part) -> {
			if (cancelled.getAsBoolean()) {
				return;
			}
			Contagion known = this.idle.poll();
			Contagion contagion = (known != null) ? known : new Contagion(this.economy, TOLERANCE);
			int end = Math.min(firms.length, (part + 1) * AT_ONCE);
			for (int at = part * AT_ONCE; at < end; at++) {
				indexes[at] = contagion.index(firms[at]);
			}
			this.idle.add(contagion);
			progress.accept(this.done.addAndGet(end - part * AT_ONCE));
		});
		return indexes;
	}

	private static double known(double index) {
		return Double.isNaN(index) ? -1 : index;
	}

	private static boolean takesPart(Economy economy, int firm) {
		return economy.firstLine[firm] != economy.firstLine[firm + 1]
				|| economy.firstInput[firm] != economy.firstInput[firm + 1];
	}

}
