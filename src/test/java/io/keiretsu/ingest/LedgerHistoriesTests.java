package io.keiretsu.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.Pool.Said;
import io.keiretsu.question.Acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of stating, restating, correcting, withdrawing and retracting, side by
 * side in one graph, against a plain list. Each history has plants of its own; how many
 * there are is the system property {@code histories}.
 */
@GraphTest
class LedgerHistoriesTests {

	private static final int HISTORIES = Integer.getInteger("histories", 60);

	private static final int STEPS = 7;

	private static final List<String> CASES = List.of("morning", "evening");

	private static final int[] PLANTS = { 0, 1 };

	private static final List<LocalDate> REPORTED_BY = List.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 6, 1),
			LocalDate.of(2026, 1, 1), LocalDate.of(9999, 12, 31));

	@Autowired
	private CaseLoad cases;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Graph graph;

	@Autowired
	private Acknowledged acknowledged;

	@Test
	void everyClockShowsWhatAPlainListShows() {
		long seed = Long.getLong("seed", System.nanoTime());
		Random random = new Random(seed);
		List<PlainList> lists = new ArrayList<>();
		for (int history = 0; history < HISTORIES; history++) {
			lists.add(new PlainList());
		}
		Map<Integer, Instant> times = new TreeMap<>();
		for (int step = 0; step < STEPS; step++) {
			if (step % 3 == 2) {
				retractSome(random, step, lists);
			}
			else {
				load(random, step, lists);
			}
			times.put(step, this.acknowledged.head().recordedAt());
		}
		times.forEach((step, knownAt) -> {
			for (LocalDate reportedBy : REPORTED_BY) {
				compare(seed, step, knownAt, reportedBy, null, lists);
			}
			compare(seed, step, knownAt, LocalDate.of(9999, 12, 31), "morning", lists);
			compareFirstPublications(seed, step, knownAt, lists);
		});
		assertThat(this.graph.read("checks/knowledge-is-evidence", Map.of())).as("seed %d", seed).isEmpty();
	}

	private void load(Random random, int step, List<PlainList> lists) {
		String caseId = CASES.get(random.nextInt(CASES.size()));
		Set<Said> all = new HashSet<>();
		Set<String> plants = new TreeSet<>();
		for (int history = 0; history < lists.size(); history++) {
			Set<Said> said = new HashSet<>();
			for (int plant : PLANTS) {
				plants.add(plant(history, plant));
				for (String source : Pool.SOURCES) {
					if (random.nextInt(3) == 0) {
						said.add(new Said(plant(history, plant), source));
					}
				}
			}
			lists.get(history).load(step, caseId, said);
			all.addAll(said);
		}
		this.cases.load(List.of(Pool.file(caseId, plants, all)));
	}

	private void retractSome(Random random, int step, List<PlainList> lists) {
		for (int history = 0; history < lists.size(); history++) {
			String plant = plant(history, random.nextInt(PLANTS.length));
			if (random.nextInt(8) == 0 && lists.get(history).knows(step, plant)) {
				lists.get(history).retract(step, plant);
				String fact = this.graph.readText(
						"MATCH (:Plant {id: $plant})<-[:OF]-(fact:Production) WHERE fact.live IS NOT NULL RETURN fact.id AS id",
						Map.of("plant", plant))
					.get(0)
					.get("id")
					.asString();
				this.ledger.write(Batch.retracting(new Batch.Retraction(fact, "by chance")));
			}
		}
	}

	private void compare(long seed, int step, Instant knownAt, LocalDate reportedBy, @Nullable String caseId,
			List<PlainList> lists) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("knownAt", knownAt.toString());
		parameters.put("reportedBy", reportedBy.toString());
		parameters.put("cases", (caseId != null) ? List.of(caseId) : null);
		List<String> known = this.graph.readText("""
				MATCH (plant:Plant)<-[:OF]-(fact:Production)
				WHERE EXISTS {
				  (fact)-[said:STATED_IN]->(source:Source)
				  WHERE said.recordedAt <= datetime($knownAt) AND said.retractedAt > datetime($knownAt)
				    AND source.publishedBy <= date($reportedBy) AND ($cases IS NULL OR said.case IN $cases)
				}
				RETURN plant.id AS plant
				ORDER BY plant""", parameters).stream().map((row) -> row.get("plant").asString()).toList();
		Set<String> expected = new TreeSet<>();
		lists.forEach((list) -> expected.addAll(list.known(step, reportedBy, caseId)));
		assertThat(known).as("seed %d, step %d, reported by %s, case %s", seed, step, reportedBy, caseId)
			.containsExactlyElementsOf(expected);
	}

	private void compareFirstPublications(long seed, int step, Instant knownAt, List<PlainList> lists) {
		Map<String, LocalDate> known = new TreeMap<>();
		for (Record row : this.graph.readText("""
				MATCH (plant:Plant)<-[:OF]-(fact:Production)
				WHERE fact.recordedAt <= datetime($knownAt) AND fact.retractedAt > datetime($knownAt)
				RETURN plant.id AS plant, fact.firstPublished AS firstPublished, fact.cases AS cases""",
				Map.of("knownAt", knownAt.toString()))) {
			known.put(row.get("plant").asString(), row.get("firstPublished").asLocalDate());
			assertThat(row.get("cases").asList(Value::asString)).isSorted().isNotEmpty();
		}
		Map<String, LocalDate> expected = new TreeMap<>();
		for (int history = 0; history < lists.size(); history++) {
			for (int plant : PLANTS) {
				LocalDate first = lists.get(history).firstPublished(step, plant(history, plant));
				if (first != null) {
					expected.put(plant(history, plant), first);
				}
			}
		}
		assertThat(known).as("seed %d, step %d", seed, step).isEqualTo(expected);
	}

	private static String plant(int history, int plant) {
		return "plant-%d-%d".formatted(history, plant);
	}

}
