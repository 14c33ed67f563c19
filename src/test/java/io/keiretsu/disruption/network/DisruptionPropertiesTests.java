package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every network: three hundred random ones for each direction. */
class DisruptionPropertiesTests {

	private static final int ROUNDS = 300;

	private static final Offset<Double> ROUNDING = within(1e-10);

	@ParameterizedTest
	@EnumSource
	void lossesAreBetweenNothingAndAllAndTheLeastIsNotAboveTheGreatest(Direction direction) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			RandomNetwork made = new RandomNetwork(seed);
			Network network = made.network(false);
			String before = network.hash();
			for (Model model : List.of(Model.EXPOSURE, Model.ESRI)) {
				Impact impact = run(network, List.of(made.stop(network, seed, 0.7)), model, direction);
				for (Hit hit : impact.hits()) {
					assertThat(hit.lossMin()).isBetween(0.0, hit.lossMax());
					assertThat(hit.lossMax()).isBetween(0.0, 1.0);
				}
				assertThat(impact.settled()).isTrue();
			}
			assertThat(network.hash()).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@EnumSource
	void stoppingNothingLosesNothing(Direction direction) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			RandomNetwork made = new RandomNetwork(seed);
			Network network = made.network(false);
			for (Model model : Model.values()) {
				assertThat(run(network, List.of(), model, direction).firms()).isZero();
				Impact impact = run(network, List.of(made.stop(network, seed, 0)), model, direction);
				assertThat(impact.firms()).isZero();
				assertThat(impact.relations()).isZero();
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void stoppingMoreNeverLosesLess(Direction direction) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			RandomNetwork made = new RandomNetwork(seed);
			Network network = made.network(false);
			List<Stop> few = List.of(made.stop(network, seed, 0.4));
			List<Stop> more = List.of(made.stop(network, seed, 0.6), made.stop(network, seed + 1, 0.3));
			for (Model model : List.of(Model.EXPOSURE, Model.ESRI)) {
				Map<String, Share> less = losses(run(network, few, model, direction), network);
				Map<String, Share> greater = losses(run(network, more, model, direction), network);
				less.forEach((firm, loss) -> {
					Share other = greater.getOrDefault(firm, Share.of(0));
					assertThat(other.min()).as(firm).isGreaterThanOrEqualTo(loss.min() - 1e-10);
					assertThat(other.max()).as(firm).isGreaterThanOrEqualTo(loss.max() - 1e-10);
				});
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void theOrderInWhichThingsCameInDoesNotMatter(Direction direction) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			RandomNetwork made = new RandomNetwork(seed);
			Network one = made.network(false);
			Network other = made.network(true);
			assertThat(other.hash()).isEqualTo(one.hash());
			for (Model model : List.of(Model.EXPOSURE, Model.ESRI)) {
				Map<String, Share> first = losses(run(one, List.of(made.stop(one, seed, 0.7)), model, direction), one);
				Map<String, Share> second = losses(run(other, List.of(made.stop(other, seed, 0.7)), model, direction),
						other);
				assertThat(second.keySet()).isEqualTo(first.keySet());
				first.forEach((firm, loss) -> {
					assertThat(second.get(firm).min()).isCloseTo(loss.min(), ROUNDING);
					assertThat(second.get(firm).max()).isCloseTo(loss.max(), ROUNDING);
				});
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void aRefreshedNetworkIsTheRebuiltOne(Direction direction) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			RandomNetwork made = new RandomNetwork(seed);
			List<Relation> all = made.relations;
			NetworkBuilder whole = new NetworkBuilder();
			made.into(whole, all, false);
			NetworkBuilder part = new NetworkBuilder();
			made.into(part, all.subList(0, all.size() / 2), false);
			Network refreshed = part.build(1);
			List<Relation> since = all.subList(all.size() / 2, all.size());
			for (int at = 0; at < since.size(); at++) {
				NetworkBuilder refresh = refreshed.refresh();
				made.into(refresh, since.subList(at, Math.min(since.size(), at + 2)), true);
				if (at % 3 == 0) {
					refresh.retract(all.get(at).spell().fact(), Sketch.RECORDED + 5);
					whole.retract(all.get(at).spell().fact(), Sketch.RECORDED + 5);
				}
				refreshed = refresh.build(2 + at);
				known(refreshed);
			}
			Network rebuilt = whole.build(9);
			assertThat(refreshed.hash()).as("seed %d", seed).isEqualTo(rebuilt.hash());
			assertThat(known(refreshed)).as("seed %d", seed).isEqualTo(known(rebuilt));
			Impact now = run(refreshed, List.of(made.stop(refreshed, seed, 0.7)), Model.EXPOSURE, direction);
			Impact then = run(rebuilt, List.of(made.stop(rebuilt, seed, 0.7)), Model.EXPOSURE, direction);
			assertThat(losses(now, refreshed).keySet()).isEqualTo(losses(then, rebuilt).keySet());
			assertThat(now.relations()).isEqualTo(then.relations());
			assertThat(now.atRisk()).isEqualTo(then.atRisk());
		}
	}

	/** By instant of knowledge: the facts of the contracts that hold and count. */
	private static Map<Long, Set<FactId>> known(Network network) {
		Map<Long, Set<FactId>> known = new TreeMap<>();
		for (long knownAt = Sketch.RECORDED - 1; knownAt < Sketch.RECORDED + 7; knownAt++) {
			NetworkView view = network.at(new Clocks(Sketch.TODAY.validAt(), knownAt, Sketch.TODAY.reportedBy()));
			known.put(knownAt,
					IntStream.range(0, network.firms())
						.flatMap((firm) -> Arrays.stream(view.inputs(firm)))
						.mapToObj((number) -> network.relation(number).spell().fact())
						.collect(Collectors.toSet()));
		}
		return known;
	}

	@ParameterizedTest
	@EnumSource
	void exposureIsWhatTheFormulaSaysRunPlainly(Direction direction) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			RandomNetwork made = new RandomNetwork(seed);
			Network network = made.network(false);
			int firm = seed % made.firms;
			for (int tiers : new int[] { 1, 2, 3, 50 }) {
				Impact impact = network.at(Sketch.TODAY)
					.impact(new Scenario(List.of(new Stop(Stop.Kind.FIRM, firm, 0.8, Clocks.FOREVER)), Map.of(),
							Model.EXPOSURE, direction, tiers, 100));
				PlainExposure plain = new PlainExposure(network, firm, 0.8, direction, tiers);
				Map<String, Share> losses = losses(impact, network);
				for (int each = 0; each < made.firms; each++) {
					Share loss = losses.getOrDefault(network.firmId(each), Share.of(0));
					assertThat(loss.min()).as("seed %d firm %d tiers %d", seed, each, tiers)
						.isCloseTo(plain.min[each], ROUNDING);
					assertThat(loss.max()).as("seed %d firm %d tiers %d", seed, each, tiers)
						.isCloseTo(plain.max[each], ROUNDING);
				}
			}
		}
	}

	private static Impact run(Network network, List<Stop> stops, Model model, Direction direction) {
		return network.at(Sketch.TODAY).impact(Sketch.scenario(new ArrayList<>(stops), model, direction));
	}

	private static Map<String, Share> losses(Impact impact, Network network) {
		Map<String, Share> losses = new TreeMap<>();
		impact.hits()
			.stream()
			.filter((hit) -> hit.lossMax() > 1e-12)
			.forEach((hit) -> losses.put(network.firmId(hit.firm()), new Share(hit.lossMin(), hit.lossMax())));
		return losses;
	}

}
