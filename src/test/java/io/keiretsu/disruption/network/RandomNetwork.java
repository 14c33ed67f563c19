package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * A small random network with all that can happen: cycles, loops, parallel contracts,
 * shares that are known, ranges or unknown (those of one firm add up to less than 1),
 * several plants, clocks that rule contracts out.
 */
final class RandomNetwork {

	final Random random;

	final int firms;

	final List<Relation> relations = new ArrayList<>();

	private final int plants;

	RandomNetwork(long seed) {
		this.random = new Random(seed);
		this.firms = 3 + this.random.nextInt(12);
		this.plants = 1 + this.random.nextInt(6);
		int count = this.random.nextInt(4 * this.firms);
		double[] cost = new double[this.firms];
		double[] revenue = new double[this.firms];
		for (int number = 0; number < count; number++) {
			int supplier = this.random.nextInt(this.firms);
			int buyer = this.random.nextInt(this.firms);
			List<Integer> from = new ArrayList<>();
			while (this.random.nextInt(3) == 0) {
				from.add(this.random.nextInt(this.plants));
			}
			from = from.stream().distinct().sorted().toList();
			this.relations.add(new Relation(supplier, buyer, from, this.random.nextInt(4) - 1, share(cost, buyer),
					share(revenue, supplier),
					this.random.nextBoolean()
							? new Amount(number, number + 1.0, this.random.nextBoolean() ? "USD" : "JPY") : null,
					(this.random.nextInt(10) == 0) ? Stage.ENDED : Stage.SIGNED, spell(number)));
		}
	}

	private Spell spell(int number) {
		int fate = this.random.nextInt(20);
		long recorded = Sketch.RECORDED + number % 4;
		return new Spell(new FactId(Sketch.mixed(number + 1), 1), (fate == 0) ? 30_000 : 10_000,
				(fate == 1) ? 15_000 : Clocks.FOREVER, recorded, (fate == 2) ? recorded + 1 : Clocks.STILL_KNOWN,
				20_000);
	}

	private @Nullable Share share(double[] sums, int firm) {
		if (this.random.nextInt(3) == 0) {
			return null;
		}
		double max = Math.rint((1 - sums[firm]) * this.random.nextDouble() * 1e6) / 1e6;
		double min = (this.random.nextInt(3) == 0) ? Math.rint(max * this.random.nextDouble() * 1e6) / 1e6 : max;
		sums[firm] += min;
		return new Share(min, max);
	}

	/** Into a builder, things and contracts in some order. */
	void into(NetworkBuilder builder, List<Relation> some, boolean shuffled) {
		List<Integer> order = new ArrayList<>();
		for (int firm = 0; firm < this.firms; firm++) {
			order.add(firm);
		}
		List<Relation> facts = new ArrayList<>(some);
		if (shuffled) {
			Collections.shuffle(order, this.random);
			Collections.shuffle(facts, this.random);
		}
		order.forEach((firm) -> builder.firm("f" + firm, (firm % 3 == 0) ? null : "C" + firm % 3));
		for (int product = 0; product < 3; product++) {
			builder.product("p" + product);
		}
		builder.isA(0, 1);
		for (int plant = 0; plant < this.plants; plant++) {
			builder.plant("w" + plant, "C" + plant % 2);
			builder.operation(builder.firm("f" + plant % this.firms, null), builder.plant("w" + plant, null),
					new Spell(new FactId(-1L - plant, 1), 0, Clocks.FOREVER, Sketch.RECORDED, Clocks.STILL_KNOWN, 0));
		}
		for (Relation each : facts) {
			builder.relation(new Relation(builder.firm("f" + each.supplier(), null),
					builder.firm("f" + each.buyer(), null),
					each.plants().stream().map((plant) -> builder.plant("w" + plant, null)).toList(), each.product(),
					each.shareOfCost(), each.shareOfRevenue(), each.amount(), each.stage(), each.spell()));
		}
	}

	Network network(boolean shuffled) {
		NetworkBuilder builder = new NetworkBuilder();
		into(builder, this.relations, shuffled);
		return builder.build(1);
	}

	/** Something of each kind that can stop, named so that it fits every order. */
	Stop stop(Network network, int number, double losing) {
		return switch (number % 4) {
			case 0 -> stop(Stop.Kind.FIRM, network.firm("f" + number % this.firms).getAsInt(), losing);
			case 1 -> stop(Stop.Kind.PLANT, network.plant("w" + number % this.plants).getAsInt(), losing);
			case 2 -> stop(Stop.Kind.PRODUCT, number % 3, losing);
			default -> stop(Stop.Kind.COUNTRY, network.country("C1").orElseGet(() -> network.country("C0").getAsInt()),
					losing);
		};
	}

	private static Stop stop(Stop.Kind kind, int number, double losing) {
		return new Stop(kind, number, losing, Clocks.FOREVER);
	}

}
