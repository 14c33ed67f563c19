package io.keiretsu.provenance;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.StoryTeller;
import io.keiretsu.Web;
import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;
import io.keiretsu.question.Acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class WhatChangedTests {

	private static final String QUESTION = "provenance/what-changed";

	private static final String RUNS = "  - {kind: operation, operator: maker, of: plant, @%s}\n";

	private static final String CLOSED = "  - {kind: plant-status, of: plant, status: closed, validFrom: 2025, @gazette}\n";

	private final Web web;

	private final CaseLoad cases;

	private final Acknowledged acknowledged;

	WhatChangedTests(@Autowired MockMvc mvc, @Autowired CaseLoad cases, @Autowired Acknowledged acknowledged) {
		this.web = new Web(mvc);
		this.cases = cases;
		this.acknowledged = acknowledged;
	}

	@BeforeEach
	void empty(@Autowired Driver driver) {
		EmptyGraph.empty(driver);
	}

	@Test
	void namesTheCauseOfWhatIsNew() {
		String before = load(RUNS.formatted("gazette"));
		String after = load(RUNS.formatted("gazette") + CLOSED);
		Web.Reply answer = changes(before, after);
		assertThat(answer.column("title")).containsExactly("Plant: closed, 2025");
		assertThat(answer.column("change")).containsExactly("new");
		assertThat(answer.column("because")).containsExactly("stated in The day's news, in the case story");
		assertThat(answer.column("when")).map(Instant::parse).containsExactly(Instant.parse(after));
		assertThat(answer.says()).isEqualTo("From %s to %s 1 fact changed: ".formatted(before, after)
				+ "Plant: closed, 2025 (new: stated in The day's news, in the case story).");
	}

	@Test
	void doesNotTakeEvidenceThatIsCarriedOverForAChange() {
		String before = load(RUNS.formatted("gazette"));
		String after = load(RUNS.formatted("gazette+herald"));
		Web.Reply answer = changes(before, after);
		assertThat(answer.column("change")).as("the earlier source opens a new spell").containsExactly("more evidence");
		assertThat(answer.column("sourceId")).containsExactly("herald");
		assertThat(changes(after, load(RUNS.formatted("herald"))).column("change")).containsExactly("less evidence");
	}

	@Test
	void namesTheCaseThatNoLongerStates() {
		String before = load(RUNS.formatted("gazette") + CLOSED);
		Web.Reply answer = changes(before, load(RUNS.formatted("gazette")));
		assertThat(answer.column("change")).containsExactly("gone");
		assertThat(answer.column("because"))
			.containsExactly("no longer stated by the case story, which had it from The day's news");
		assertThat(answer.column("facts")).containsExactly("[]");
	}

	@Test
	void comparesTwoInstantsAndNothingBetween() {
		String before = load(RUNS.formatted("gazette"));
		load(RUNS.formatted("gazette") + CLOSED);
		String after = load(RUNS.formatted("gazette"));
		assertThat(changes(before, after).says())
			.isEqualTo("Nothing that is known changed from %s to %s.".formatted(before, after));
		assertThat(changes(before, before).says())
			.isEqualTo("Nothing that is known changed from %s to %s.".formatted(before, before));
		assertThat(this.web.get("/api/questions/" + QUESTION, "from=" + after, "to=" + before)
			.isProblem(400, "parameter-refused")
			.text("detail")).endsWith(" Give one that is not before from, which is " + after + ".");
	}

	@Test
	void looksOnlyAtWhatIsAsked() {
		String before = load("");
		String after = load(RUNS.formatted("gazette") + CLOSED);
		assertThat(this.web.ask(QUESTION, "from=" + before, "to=" + after, "about=maker").column("kind"))
			.containsExactly("operation");
		assertThat(this.web.ask(QUESTION, "from=" + before, "to=" + after, "reportedBy=2025-01-01").column("kind"))
			.isEmpty();
		assertThat(this.web.ask(QUESTION, "from=" + before, "to=" + after, "knownAt=" + before).column("kind"))
			.isEmpty();
	}

	@Test
	void refusesWhatIsNoInstant() {
		Web.Reply refused = this.web.get("/api/questions/" + QUESTION, "from=yesterday", "to=2026-01-01T00:00:00Z")
			.isProblem(400, "parameter-refused");
		assertThat(refused.text("detail")).contains("yesterday", "an instant such as 2026-01-31T12:00:00Z");
	}

	private Web.Reply changes(String from, String to) {
		return this.web.ask(QUESTION, "from=" + from, "to=" + to);
	}

	private String load(String facts) {
		this.cases.load(List.of(StoryTeller.text("""
				firms: [{id: maker, name: Maker, country: JP}]
				plants: [{id: plant, name: Plant, country: JP}]
				facts: %s
				""".formatted(facts.isEmpty() ? "[]" : "\n" + facts.stripTrailing()))));
		return this.acknowledged.head().recordedAt().toString();
	}

}
