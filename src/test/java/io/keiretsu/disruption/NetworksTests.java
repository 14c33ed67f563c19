package io.keiretsu.disruption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.Plan;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.StoryTeller;
import io.keiretsu.disruption.network.Clocks;
import io.keiretsu.disruption.network.Direction;
import io.keiretsu.disruption.network.Impact;
import io.keiretsu.disruption.network.Model;
import io.keiretsu.disruption.network.Network;
import io.keiretsu.disruption.network.NetworkView;
import io.keiretsu.disruption.network.Scenario;
import io.keiretsu.disruption.network.Stop;
import io.keiretsu.graph.CypherLibrary;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.graph.TestSettings;
import io.keiretsu.ingest.CaseLoad;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * From the ledger to the network and on. How the random ones fall is the system property
 * {@code seed}.
 */
@GraphTest
class NetworksTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final long SEED = Long.getLong("seed", 20261129);

	private static final int TIERS = 5;

	@Autowired
	private CaseLoad cases;

	@Autowired
	private NetworkLoader loader;

	@Autowired
	private Acknowledged acknowledged;

	@Autowired
	private Graph graph;

	@Autowired
	private Driver driver;

	@Autowired
	private CypherLibrary library;

	@TempDir
	private Path home;

	/** However many facts one source states. */
	@ParameterizedTest
	@ValueSource(strings = { "changed-facts", "changed-things" })
	void whatChangedIsFoundByTheEntriesOfTheLedger(String file) {
		Plan plan = this.driver.executableQuery("EXPLAIN " + this.library.file("network/" + file).text())
			.withParameters(Map.of("since", 1, "sequence", 2))
			.execute()
			.summary()
			.plan();
		assertThat(beginnings(plan)).hasSize(2).allMatch((step) -> step.startsWith("DirectedRelationshipIndexSeek"));
	}

	private static Stream<String> beginnings(Plan plan) {
		return plan.children().isEmpty() ? Stream.of(plan.operatorType())
				: plan.children().stream().flatMap(NetworksTests::beginnings);
	}

	@Test
	void refreshedAtRandomItIsWhatIsBuiltAnew() {
		Random random = new Random(SEED);
		this.cases.load(List.of(drawn("morning", random, 0.5)));
		Network network = this.loader.build(this.acknowledged.head());
		int refreshed = 0;
		for (int step = 0; step < 12; step++) {
			for (int load = 0; load <= random.nextInt(2); load++) {
				this.cases.load(List.of(drawn(random.nextBoolean() ? "morning" : "evening", random, 0.5)));
			}
			Head head = this.acknowledged.head();
			Optional<Network> next = this.loader.refresh(network, head);
			Network built = this.loader.build(head);
			refreshed += next.isPresent() ? 1 : 0;
			network = next.orElse(built);
			assertThat(network.hash()).as("seed %d, step %d", SEED, step).isEqualTo(built.hash());
			assertThat(network.sequence()).isEqualTo(head.sequence());
			assertThat(network.version()).isEqualTo(head.hash());
			assertThat(reached(network, head, "firm-0")).isEqualTo(reached(built, head, "firm-0"));
		}
		assertThat(refreshed).isGreaterThan(6);
	}

	/** Twelve firms, some contracts between them, each with or without this and that. */
	private static CaseText drawn(String caseId, Random random, double part) {
		StringBuilder text = new StringBuilder("""
				case: %s
				sharing: public
				sources:
				  - {id: paper-%s, title: A paper, published: 2024}
				products:
				  - {id: thing-0, name: things}
				  - {id: thing-1, name: thinner things, isA: [thing-0]}
				firms:
				""".formatted(caseId, caseId));
		for (int firm = 0; firm < 12; firm++) {
			text.append("  - {id: firm-%d, name: Firm %d, country: %s}%n".formatted(firm, firm,
					(firm % 2 == 0) ? "JP" : "KR"));
		}
		text.append("plants:\n");
		for (int plant = 0; plant < 4; plant++) {
			text.append("  - {id: works-%d, name: Works %d, country: DE}%n".formatted(plant, plant));
		}
		text.append("facts:\n");
		String said = "statedIn: [{source: paper-%s, locator: page 1}]}%n".formatted(caseId);
		text.append("  - {kind: operation, operator: firm-0, of: works-0, ").append(said);
		Random pool = new Random(7);
		for (int contract = 0; contract < 40; contract++) {
			int supplier = pool.nextInt(12);
			int buyer = (supplier + 1 + pool.nextInt(11)) % 12;
			String more = switch (pool.nextInt(4)) {
				case 0 -> ", shareOfCost: 0.0%d".formatted(1 + pool.nextInt(9));
				case 1 -> ", amount: {value: %d, currency: USD, qualifier: about}".formatted(100 + contract);
				case 2 -> ", from: [works-%d, works-%d], of: thing-1".formatted(pool.nextInt(2), 2 + pool.nextInt(2));
				default -> ", of: thing-%d".formatted(pool.nextInt(2));
			};
			if (random.nextDouble() < part) {
				text.append(
						"  - {kind: supply-contract, supplier: firm-%d, buyer: firm-%d, ref: r%d, validFrom: 2020%s, "
							.formatted(supplier, buyer, contract, more))
					.append(said);
			}
		}
		for (int plant = 0; plant < 4; plant++) {
			if (random.nextDouble() < part) {
				text.append("  - {kind: production, of: works-%d, makes: thing-%d, ".formatted(plant, plant % 2))
					.append(said);
				text.append("  - {kind: plant-status, of: works-%d, status: operating, validFrom: 202%d, "
					.formatted(plant, plant)).append(said);
			}
		}
		if (random.nextDouble() < part) {
			text.append("  - {kind: component, of: thing-1, in: thing-0, essential: yes, ").append(said);
		}
		return StoryTeller.text(text.toString());
	}

	@Test
	void isBuiltAnewWhereAThingIsDescribedOtherwise() {
		String text = "case: moving\nsharing: public\nsources: [{id: letter, title: A letter, published: 2024}]\nfirms: [{id: mover, name: Mover, country: %s}]\nfacts: []\n";
		this.cases.load(List.of(StoryTeller.text(text.formatted("JP"))));
		Network network = this.loader.build(this.acknowledged.head());
		this.cases.load(List.of(StoryTeller.text(text.formatted("KR"))));
		assertThat(this.loader.refresh(network, this.acknowledged.head())).isEmpty();
		Network built = this.loader.build(this.acknowledged.head());
		assertThat(built.countryOfFirm(built.firm("mover").orElseThrow())).isEqualTo("KR");
	}

	@Test
	void reachesWhomCypherReachesIn100RandomNetworks() {
		StringBuilder text = new StringBuilder(
				"case: hundred\nsharing: public\nsources: [{id: list, title: A list, published: 2024}]\nfirms:\n");
		StringBuilder facts = new StringBuilder("facts:\n");
		Random random = new Random(SEED);
		for (int world = 0; world < 100; world++) {
			int firms = 3 + random.nextInt(8);
			for (int firm = 0; firm < firms; firm++) {
				text.append("  - {id: w%d-%d, name: World %d firm %d}%n".formatted(world, firm, world, firm));
			}
			for (int contract = 0; contract < 2 * firms; contract++) {
				int supplier = random.nextInt(firms);
				int buyer = (supplier + 1 + random.nextInt(firms - 1)) % firms;
				facts.append(
						"  - {kind: supply-contract, supplier: w%d-%d, buyer: w%d-%d, ref: r%d, stage: %s, validFrom: %d, statedIn: [{source: list, locator: page 1}]}%n"
							.formatted(world, supplier, world, buyer, contract,
									(random.nextInt(8) == 0) ? "ended" : "signed",
									(random.nextInt(8) == 0) ? 2030 : 2020));
			}
		}
		this.cases.load(List.of(StoryTeller.text(text.toString() + facts)));
		Head head = this.acknowledged.head();
		Network network = this.loader.build(head);
		Map<String, Map<String, Integer>> cypher = new TreeMap<>();
		for (Record row : this.graph.readText(
				"""
						MATCH walk = (buyer:Firm)<-[:SUPPLIES|TO*1..10]-(supplier:Firm)
						WHERE buyer.id STARTS WITH 'w' AND buyer.id ENDS WITH '-0' AND supplier <> buyer
						  AND all(step IN nodes(walk) WHERE NOT step:SupplyContract OR (step.validFrom <= date('2026-01-01') AND step.validTo > date('2026-01-01')
						    AND step.retractedAt > datetime($now) AND NOT coalesce(step.stage, '') IN ['ended', 'cancelled']))
						WITH buyer, supplier, min(length(walk)) / 2 AS tier
						RETURN buyer.id AS buyer, supplier.id AS supplier, tier AS tier""",
				Map.of("now", head.recordedAt().toString()))) {
			cypher.computeIfAbsent(row.get("buyer").asString(), (buyer) -> new TreeMap<>())
				.put(row.get("supplier").asString(), row.get("tier").asInt());
		}
		for (int world = 0; world < 100; world++) {
			String buyer = "w" + world + "-0";
			assertThat(reached(network, head, buyer)).as("seed %d, world %d", SEED, world)
				.isEqualTo(cypher.getOrDefault(buyer, Map.of()));
		}
	}

	/** Suppliers by their tier. */
	private static Map<String, Integer> reached(Network network, Head head, String buyer) {
		NetworkView view = network.at(Clocks.of(LocalDate.of(2026, 1, 1), head.recordedAt(), null));
		Impact impact = view.impact(new Scenario(List.of(Stop.of(Stop.Kind.FIRM, network.firm(buyer).orElseThrow())),
				Map.of(), Model.REACH, Direction.UPSTREAM, TIERS, 10_000));
		Map<String, Integer> tiers = new TreeMap<>();
		impact.hits()
			.stream()
			.filter((hit) -> hit.tier() > 0)
			.forEach((hit) -> tiers.put(network.firmId(hit.firm()), hit.tier()));
		return tiers;
	}

	@Test
	@Timeout(value = 2, unit = TimeUnit.MINUTES)
	void aRefreshThatHangsHoldsNobodyUp() throws InterruptedException {
		this.cases.load(List.of(drawn("morning", new Random(1), 0.3)));
		CountDownLatch hanging = new CountDownLatch(1);
		Networks networks = networks(new Counting(this.loader) {
			@Override
			public Optional<Network> refresh(Network network, Head head) {
				try {
					hanging.await();
				}
				catch (InterruptedException stopped) {
					Thread.currentThread().interrupt();
				}
				return super.refresh(network, head);
			}
		});
		Head first = networks.newest().head();
		this.cases.load(List.of(drawn("morning", new Random(2), 0.6)));
		for (int reader = 0; reader < 20; reader++) {
			assertThat(networks.newest().head()).isEqualTo(first);
		}
		hanging.countDown();
		await(networks);
		assertThat(networks.newest().network().hash()).isEqualTo(this.loader.build(this.acknowledged.head()).hash());
		networks.destroy();
	}

	private void await(Networks networks) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (networks.newest().isBehind(this.acknowledged.head())) {
			assertThat(Instant.now()).isBefore(end);
			Thread.sleep(10);
		}
	}

	@Test
	void isKeptInAFileAndBuiltAnewWhereThatDoesNotFit() throws IOException, InterruptedException {
		this.cases.load(List.of(drawn("morning", new Random(3), 0.5)));
		Counting loading = new Counting(this.loader);
		kept(loading);
		assertThat(loading.built).hasValue(1);
		Path file = this.home.resolve("network");
		assertThat(file).isNotEmptyFile();
		kept(loading);
		assertThat(loading.built).as("read from its file").hasValue(1);
		this.cases.load(List.of(drawn("morning", new Random(4), 0.5)));
		Networks behind = networks(loading);
		behind.newest();
		await(behind);
		behind.destroy();
		assertThat(loading.built).as("refreshed from its file").hasValue(1);
		byte[] whole = Files.readAllBytes(file);
		byte[] damaged = whole.clone();
		damaged[whole.length / 2] ^= 1;
		Files.write(file, damaged);
		kept(loading);
		assertThat(loading.built).as("a byte was flipped").hasValue(2);
		byte[] older = Files.readAllBytes(file);
		older[8] = 1;
		Files.write(file, older);
		kept(loading);
		assertThat(loading.built).as("another version").hasValue(3);
		loading.foreign = true;
		kept(loading);
		assertThat(loading.built).as("another ledger").hasValue(4);
	}

	@Test
	void triesAgainWhatFailed() throws InterruptedException {
		this.cases.load(List.of(drawn("morning", new Random(5), 0.5)));
		Counting loading = new Counting(this.loader);
		loading.fails = true;
		Networks networks = networks(loading);
		assertThat(catchThrowable(networks::newest)).hasMessage("away");
		loading.fails = false;
		Instant end = Instant.now().plus(PATIENCE);
		while (catchThrowable(networks::newest) != null) {
			assertThat(Instant.now()).isBefore(end);
			Thread.sleep(50);
		}
		assertThat(networks.newest().head()).isEqualTo(this.acknowledged.head());
		networks.destroy();
	}

	private void kept(Counting loading) throws InterruptedException {
		Networks networks = networks(loading);
		assertThat(networks.newest().network().hash()).isEqualTo(this.loader.build(this.acknowledged.head()).hash());
		networks.destroy();
	}

	private Networks networks(Loading loading) {
		return new Networks(loading, this.acknowledged, TestSettings.of(this.home));
	}

	/** Counts how often a network is built. */
	private static class Counting implements Loading {

		private final Loading loading;

		private final AtomicInteger built = new AtomicInteger();

		private boolean foreign;

		private volatile boolean fails;

		Counting(Loading loading) {
			this.loading = loading;
		}

		@Override
		public Network build(Head head) {
			if (this.fails) {
				throw new IllegalStateException("away");
			}
			this.built.incrementAndGet();
			return this.loading.build(head);
		}

		@Override
		public Optional<Network> refresh(Network network, Head head) {
			return this.loading.refresh(network, head);
		}

		@Override
		public Optional<Head> headOf(Network network) {
			return this.foreign ? Optional.empty() : this.loading.headOf(network);
		}

	}

}
