package io.keiretsu.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.Pool.Said;
import io.keiretsu.question.Acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

/** Histories of stating and taking back, and what is known at which time. */
@GraphTest
class LedgerTests {

	private static final Set<String> PLANTS = new TreeSet<>(Set.of("north", "south"));

	private static final Said NORTH_FIRST = new Said("north", "first-paper");

	private static final Said NORTH_SECOND = new Said("north", "second-paper");

	private static final Said SOUTH_FIRST = new Said("south", "first-paper");

	@Autowired
	private CaseLoad cases;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Graph graph;

	@Autowired
	private Acknowledged acknowledged;

	@BeforeEach
	void empty(@Autowired Driver driver) {
		EmptyGraph.empty(driver);
	}

	@Test
	void whatIsStatedTwiceIsKnownOnceAndLeavesNoTrace() {
		load("one", NORTH_FIRST);
		long sequence = this.acknowledged.head().sequence();
		Outcome again = load("one", NORTH_FIRST);
		assertThat(again).isEqualTo(new Outcome(1, 0, 1, 0, 0));
		assertThat(this.acknowledged.head().sequence()).isEqualTo(sequence);
		assertThat(known(now())).containsExactly("north");
	}

	@Test
	void whatIsTakenBackAndStatedAgainIsKnownInTwoSpells() {
		load("one", NORTH_FIRST);
		Instant first = now();
		load("one");
		Instant between = now();
		load("one", NORTH_FIRST);
		assertThat(known(first)).containsExactly("north");
		assertThat(known(between)).isEmpty();
		assertThat(known(now())).containsExactly("north");
		assertThat(spells("north")).isEqualTo(2);
	}

	@Test
	void aSecondSourceJoinsTheFirst() {
		load("one", NORTH_FIRST);
		load("one", NORTH_FIRST, NORTH_SECOND);
		assertThat(evidence(now())).isEqualTo(2);
		assertThat(spells("north")).as("a later source changes no first publication").isEqualTo(1);
	}

	@Test
	void anEarlierSourceOpensANewSpell() {
		load("one", NORTH_SECOND);
		Instant before = now();
		load("one", NORTH_FIRST, NORTH_SECOND);
		assertThat(spells("north")).isEqualTo(2);
		assertThat(firstPublished(before)).isEqualTo("2025-12-31");
		assertThat(firstPublished(now())).isEqualTo("2024-03-01");
		assertThat(evidence(before)).isEqualTo(1);
		assertThat(evidence(now())).isEqualTo(2);
	}

	@Test
	void aFactStaysKnownWhileOneOfTwoSourcesStandsByIt() {
		load("one", NORTH_FIRST, NORTH_SECOND);
		load("one", NORTH_SECOND);
		assertThat(known(now())).containsExactly("north");
		assertThat(evidence(now())).isEqualTo(1);
		load("one");
		assertThat(known(now())).isEmpty();
	}

	@Test
	void aCorrectionReplacesWhatWasSaid() {
		load("one", NORTH_FIRST);
		Instant before = now();
		load("one", SOUTH_FIRST);
		assertThat(known(before)).containsExactly("north");
		assertThat(known(now())).containsExactly("south");
	}

	@Test
	void casesThatContradictEachOtherBothStay() {
		load("one", NORTH_FIRST);
		load("two", SOUTH_FIRST);
		assertThat(known(now())).containsExactly("north", "south");
		load("two");
		assertThat(known(now())).containsExactly("north");
	}

	@Test
	void whatAPersonTookBackStaysWithdrawnForThatCaseSourceAndLocator() {
		load("one", NORTH_FIRST);
		Instant before = now();
		retract("north");
		assertThat(known(now())).isEmpty();
		assertThat(known(before)).containsExactly("north");
		assertThat(load("one", NORTH_FIRST)).isEqualTo(new Outcome(1, 0, 0, 0, 1));
		assertThat(known(now())).isEmpty();
		load("one", NORTH_FIRST, NORTH_SECOND);
		assertThat(known(now())).as("another source may say so all the same").containsExactly("north");
	}

	@Test
	void eightWritersAtOnceLoseNothingAndBreakNoChain() throws Exception {
		long before = this.acknowledged.head().sequence();
		ExecutorService writers = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Outcome>> work = new ArrayList<>();
			for (int writer = 0; writer < 8; writer++) {
				String caseId = "writer-" + writer;
				String own = "plant-" + writer;
				work.add(() -> {
					Set<String> plants = new TreeSet<>(Set.of(own, "shared"));
					Said mine = new Said(own, "first-paper");
					this.cases.load(List.of(Pool.file(caseId, plants, Set.of(mine))));
					this.cases
						.load(List.of(Pool.file(caseId, plants, Set.of(mine, new Said("shared", "second-paper")))));
					return this.cases
						.load(List.of(Pool.file(caseId, plants, Set.of(new Said("shared", "second-paper")))));
				});
			}
			for (Future<Outcome> done : writers.invokeAll(work)) {
				assertThat(done.get().retracted()).isEqualTo(1);
			}
		}
		finally {
			writers.shutdownNow();
		}
		assertThat(known(now())).containsExactly("shared");
		assertThat(evidence(now())).isEqualTo(8);
		provesItsChainSince(before);
	}

	@Test
	void theChainIsProvenFromTheGraphAlone() {
		long before = this.acknowledged.head().sequence();
		load("one", NORTH_SECOND);
		load("two", NORTH_FIRST, SOUTH_FIRST);
		retract("south");
		load("one");
		provesItsChainSince(before);
	}

	private void provesItsChainSince(long sequence) {
		List<Record> entries = this.graph.readText(
				"""
						MATCH (entry:Entry)
						WHERE entry.sequence > $sequence
						RETURN entry.sequence AS sequence, entry.recordedAt AS recordedAt, entry.previous AS previous, entry.hash AS hash
						ORDER BY sequence""",
				Map.of("sequence", sequence));
		assertThat(entries).isNotEmpty();
		String previous = entries.get(0).get("previous").asString();
		for (Record entry : entries) {
			assertThat(entry.get("previous").asString()).isEqualTo(previous);
			List<Change> changes = Change
				.of(this.graph.read("things/changes", Map.of("sequence", entry.get("sequence").asLong())));
			previous = entry.get("hash").asString();
			assertThat(Entries.chained(entry.get("previous").asString(),
					entry.get("recordedAt").asZonedDateTime().toInstant(), changes))
				.isEqualTo(previous);
		}
		assertThat(this.acknowledged.head().hash()).isEqualTo(previous);
		assertThat(this.graph.read("checks/knowledge-is-evidence", Map.of())).isEmpty();
	}

	private Outcome load(String caseId, Said... said) {
		return this.cases.load(List.of(Pool.file(caseId, PLANTS, Set.of(said))));
	}

	private void retract(String plant) {
		String fact = this.graph.readText(
				"MATCH (:Plant {id: $plant})<-[:OF]-(fact:Production) WHERE fact.live IS NOT NULL RETURN fact.id AS id",
				Map.of("plant", plant))
			.get(0)
			.get("id")
			.asString();
		this.ledger.write(Batch.retracting(new Batch.Retraction(fact, "a mistake")));
	}

	private Instant now() {
		return this.acknowledged.head().recordedAt();
	}

	private List<String> known(Instant knownAt) {
		return ask("RETURN plant.id AS plant ORDER BY plant", knownAt).stream()
			.map((row) -> row.get("plant").asString())
			.distinct()
			.toList();
	}

	private int evidence(Instant knownAt) {
		return ask("RETURN said.key AS key", knownAt).size();
	}

	private String firstPublished(Instant knownAt) {
		return ask("RETURN DISTINCT toString(fact.firstPublished) AS day", knownAt).get(0).get("day").asString();
	}

	private List<Record> ask(String asked, Instant knownAt) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("knownAt", knownAt.toString()));
		return this.graph.readText("""
				MATCH (plant:Plant)<-[:OF]-(fact:Production)-[said:STATED_IN]->(:Source)
				WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
				""" + asked, parameters);
	}

	private long spells(String plant) {
		return this.graph
			.readText("MATCH (:Plant {id: $plant})<-[:OF]-(fact:Production) RETURN count(fact) AS spells",
					Map.of("plant", plant))
			.get(0)
			.get("spells")
			.asLong();
	}

}
