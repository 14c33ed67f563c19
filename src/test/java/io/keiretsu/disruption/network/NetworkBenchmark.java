package io.keiretsu.disruption.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import io.keiretsu.supply.SyntheticSupply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the network costs against bare arrays, side by side in one run. Run by
 * {@code mvn -Pbenchmark test -Dtest=NetworkBenchmark}, with {@code -Dfirms=},
 * {@code -Dcontracts=}, {@code -Dtimes=} and {@code -Dsample=}, the number of firms of
 * which the economic systemic risk is computed.
 */
class NetworkBenchmark {

	private static final SyntheticSupply SUPPLY = new SyntheticSupply(Integer.getInteger("firms", 100_000),
			Integer.getInteger("contracts", 500_000), 1);

	private static final int TIMES = Integer.getInteger("times", 15);

	private static final double MILLION = 1e6;

	@TempDir
	Path folder;

	@Test
	void measures() throws IOException {
		System.out.printf("%d firms, %d contracts, medians of %d%n", SUPPLY.firms(), SUPPLY.contracts(), TIMES);
		long began = System.nanoTime();
		Network network = SyntheticNetwork.of(SUPPLY);
		System.out.printf("built in %.0f ms%n", (System.nanoTime() - began) / MILLION);
		Footprint footprint = network.footprint();
		footprint.structures()
			.forEach((name, bytes) -> System.out.printf("  %-40s %6.1f bytes a relation%n", name,
					(double) bytes / network.relations()));
		System.out.printf("heap: %.1f bytes a relation%n", footprint.perRelation());
		assertThat(footprint.perRelation()).isLessThanOrEqualTo(100);
		file(network);
		NetworkView view = network.at(Sketch.TODAY);
		int[] day = { 0 };
		alone("clocks as a filter", () -> new NetworkView(network,
				new Clocks(Sketch.TODAY.validAt() - ++day[0], Sketch.TODAY.knownAt(), Sketch.TODAY.reportedBy()))
			.relations());
		walks(view);
		alone("graph of firms and plants", () -> new FlowGraph(view).nodes);
		FlowGraph graph = view.flowGraph();
		alone("dominator tree", () -> new Dominators(graph, 0).size());
		alone("chokepoints, first 100", () -> view.chokepoints(0, 100).reaching());
		alone("articulation points", () -> new Articulation(graph).apart.length);
		refresh(network);
		risk(view);
	}

	private void file(Network network) throws IOException {
		Path file = this.folder.resolve("network");
		long began = System.nanoTime();
		network.save(file);
		System.out.printf("saved %d MB in %.0f ms%n", Files.size(file) >> 20, (System.nanoTime() - began) / MILLION);
		for (int time = 0; time < 3; time++) {
			long loading = System.nanoTime();
			Network loaded = Network.load(file);
			System.out.printf("loaded %d relations in %.0f ms%n", loaded.relations(),
					(System.nanoTime() - loading) / MILLION);
		}
	}

	private static void walks(NetworkView view) {
		int last = SUPPLY.first(6);
		for (boolean up : new boolean[] { true, false }) {
			BareArrays bare = new BareArrays(up ? view.upstream() : view.downstream());
			Direction direction = up ? Direction.UPSTREAM : Direction.DOWNSTREAM;
			int from = up ? 0 : last;
			String name = direction.name().toLowerCase(Locale.ROOT);
			System.out.printf("%s: %d firms reached%n", name, bare.reach(from));
			against("reach without limit, " + name, () -> bare.reach(from),
					() -> view.impact(scenario(from, Model.REACH, direction, Scenario.UNLIMITED)).firms());
			against("  of which the walk", () -> bare.reach(from), () -> {
				DirectLosses direct = Stopping.of(view, List.of(Stop.of(Stop.Kind.FIRM, from)));
				return Reach.of(up ? view.upstream() : view.downstream(), direct, Scenario.UNLIMITED).size();
			});
			for (int tiers : new int[] { 5, 10 }) {
				against("exposure, " + tiers + " tiers, " + name, () -> bare.exposure(from, tiers),
						() -> view.impact(scenario(from, Model.EXPOSURE, direction, tiers)).firms());
			}
		}
	}

	private static void refresh(Network network) {
		int[] fact = { 0 };
		alone("one new fact until a scenario sees it", () -> {
			NetworkBuilder refresh = network.refresh();
			refresh.relation(new Relation(0, SUPPLY.firms() - 1, List.of(), 0, null, null, null, Stage.SIGNED,
					new Spell(new FactId(fact[0]++, 2), 0, Clocks.FOREVER, Sketch.RECORDED + fact[0],
							Clocks.STILL_KNOWN, 0)));
			return refresh.build(2).at(Sketch.TODAY).impact(scenario(0, Model.REACH, Direction.DOWNSTREAM, 3)).firms();
		});
	}

	private static void risk(NetworkView view) {
		long began = System.nanoTime();
		Economy economy = new Economy(view.weights().flows, true);
		System.out.printf("economy made in %.0f ms%n", (System.nanoTime() - began) / MILLION);
		int sample = Integer.getInteger("sample", 500);
		int[] firms = new Random(7).ints(sample, 0, SUPPLY.firms()).toArray();
		Ranking ranking = new Ranking(economy);
		ranking.indexes(Arrays.copyOf(firms, sample / 5), (done) -> {
		}, () -> false);
		long start = System.nanoTime();
		double[] indexes = ranking.indexes(firms, (done) -> {
		}, () -> false);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf(
				"ESRI of %d firms taken at random in %.1f s on %d processors, greatest %.4f; of all %d, %.0f s%n",
				sample, seconds, Runtime.getRuntime().availableProcessors(), Arrays.stream(indexes).max().orElseThrow(),
				SUPPLY.firms(), seconds / sample * SUPPLY.firms());
	}

	private static Scenario scenario(int firm, Model model, Direction direction, int tiers) {
		return new Scenario(List.of(Stop.of(Stop.Kind.FIRM, firm)), Map.of(), model, direction, tiers, 100);
	}

	private static void alone(String what, Supplier<Object> work) {
		work.get();
		double[] taken = new double[TIMES];
		Arrays.setAll(taken, (time) -> time(work));
		System.out.printf("%-44s %8.2f ms%n", what, median(taken));
	}

	private static void against(String what, Supplier<Object> bare, Supplier<Object> ours) {
		double[] bareTaken = new double[TIMES];
		double[] oursTaken = new double[TIMES];
		for (int time = -5; time < TIMES; time++) {
			bareTaken[Math.max(0, time)] = time(bare);
			oursTaken[Math.max(0, time)] = time(ours);
		}
		double bareMedian = median(bareTaken);
		double oursMedian = median(oursTaken);
		System.out.printf("%-44s %8.2f ms, bare arrays %8.2f ms, ratio %.2f%n", what, oursMedian, bareMedian,
				oursMedian / bareMedian);
	}

	private static double time(Supplier<Object> work) {
		long began = System.nanoTime();
		work.get();
		return (System.nanoTime() - began) / MILLION;
	}

	private static double median(double[] taken) {
		double[] sorted = taken.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
