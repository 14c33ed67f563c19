package io.keiretsu.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.Pool.Said;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows the ledger from outside. */
@GraphTest
class ChangesTests {

	private static final Said NORTH = new Said("north", "first-paper");

	private static final Said SOUTH = new Said("south", "second-paper");

	private final Web web;

	private final CaseLoad cases;

	private final Ledger ledger;

	private final Graph graph;

	private final Acknowledged acknowledged;

	private final EditorToken token;

	private Head before = new Head(0, Instant.EPOCH, "");

	ChangesTests(@Autowired MockMvc mvc, @Autowired CaseLoad cases, @Autowired Ledger ledger, @Autowired Graph graph,
			@Autowired Acknowledged acknowledged, @Autowired EditorToken token) {
		this.web = new Web(mvc);
		this.cases = cases;
		this.ledger = ledger;
		this.graph = graph;
		this.acknowledged = acknowledged;
		this.token = token;
	}

	@BeforeEach
	void tell(@Autowired Driver driver) {
		EmptyGraph.empty(driver);
		this.before = this.acknowledged.head();
		load("one", NORTH);
		load("two", NORTH, SOUTH);
		load("one");
	}

	@Test
	void theChainCanBeRecomputedFromTheFeedAlone() {
		String previous = this.before.hash();
		long sequence = this.before.sequence();
		@Nullable String next = "/api/changes?limit=2&since=" + sequence;
		while (next != null) {
			JsonNode page = this.web.get(URI.create(next)).ok().json();
			assertThat(page.path("entries").size()).isBetween(1, 2);
			for (JsonNode entry : page.path("entries")) {
				assertThat(entry.path("sequence").asLong()).isEqualTo(++sequence);
				assertThat(entry.path("previous").asString()).isEqualTo(previous);
				previous = entry.path("hash").asString();
				assertThat(hash(entry)).isEqualTo(previous);
			}
			next = page.path("next").isNull() ? null : page.path("next").asString();
		}
		assertThat(previous).isEqualTo(this.acknowledged.head().hash());
		assertThat(sequence).isEqualTo(this.acknowledged.head().sequence());
	}

	@Test
	void afterTheHeadThereIsNothing() {
		JsonNode page = since(this.acknowledged.head().sequence());
		assertThat(page.path("entries")).isEmpty();
		assertThat(page.path("next").isNull()).isTrue();
		assertThat(page.path("head").path("hash").asString()).isEqualTo(this.acknowledged.head().hash());
		assertThat(since(Long.MAX_VALUE).path("entries")).isEmpty();
	}

	@Test
	void whatIsNotAcknowledgedIsNotGivenOut() {
		Acknowledged behind = new Acknowledged();
		behind.acknowledge(new Head(this.before.sequence() + 1, this.before.recordedAt(), ""));
		ChangesController.Feed feed = new ChangesController(this.graph, behind).changes(this.before.sequence(), 100);
		assertThat(feed.entries()).hasSize(1);
		assertThat(feed.next()).isNull();
		assertThat(this.acknowledged.head().sequence()).isGreaterThan(this.before.sequence() + 1);
	}

	@Test
	void aRetractionAppearsWithItsReason() {
		long head = this.acknowledged.head().sequence();
		String fact = this.web.get("/api/facts", "about=south").ok().list("items", "id").get(0);
		this.ledger.write(Batch.retracting(new Batch.Retraction(String.valueOf(fact), "a mistake")));
		JsonNode entry = since(head).path("entries").path(0);
		assertThat(entry.path("reason").asString()).isEqualTo("a mistake");
		assertThat(entry.path("case").isNull()).isTrue();
		assertThat(entry.path("withdrawn").asInt()).isEqualTo(1);
		JsonNode change = entry.path("changes").path(0);
		assertThat(change.path("change").asString()).isEqualTo("withdrawn");
		assertThat(change.path("subject").asString()).isEqualTo(fact);
		assertThat(change.path("because").asString()).isEqualTo("a mistake");
	}

	@Test
	void anEntryNamesItsCaseAndCounts() {
		JsonNode entries = since(this.before.sequence()).path("entries");
		assertThat(entries.valueStream().map((entry) -> entry.path("case").asString())).contains("one", "two")
			.doesNotContainNull();
		assertThat(entries.valueStream().mapToInt((entry) -> entry.path("stated").asInt()).sum()).isEqualTo(3);
		assertThat(entries.valueStream().mapToInt((entry) -> entry.path("withdrawn").asInt()).sum()).isEqualTo(1);
	}

	@Test
	void whatAnInternalCaseSaysLeavesOnlyWithTheToken() throws IOException {
		long head = this.acknowledged.head().sequence();
		this.cases.load(List.of(new CaseText("own.yaml",
				"""
						case: own-notes
						sharing: internal
						sources: [{id: diary, title: A hidden diary, published: 2020}]
						firms: [{id: hidden-firm, name: Hidden Firm}]
						facts:
						  - {kind: stake, owner: hidden-firm, in: hidden-firm, control: subsidiary, statedIn: [{source: diary, locator: p. 1}]}
						""")));
		String asked = "/api/changes?since=" + head;
		Web.Reply open = this.web.get(URI.create(asked)).ok();
		assertThat(open.text()).doesNotContainIgnoringCase("hidden").doesNotContain("own-notes", "diary");
		assertThat(open.json().path("entries")).isNotEmpty()
			.allSatisfy((entry) -> assertThat(entry.path("internal").asInt()).isPositive());
		JsonNode whole = this.web
			.send(MockMvcRequestBuilders.get(URI.create(asked))
				.header("Authorization", "Bearer " + Files.readString(this.token.file()).strip()))
			.ok()
			.json();
		assertThat(whole.toString()).contains("hidden-firm", "own-notes");
		assertThat(whole.path("entries")).allSatisfy((entry) -> {
			assertThat(entry.path("internal").asInt()).isZero();
			assertThat(hash(entry)).isEqualTo(entry.path("hash").asString());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "since=-1", "since=yesterday", "limit=0", "limit=1001", "limit=all", "from=1" })
	void refusesWhatTheFeedDoesNotTake(String parameter) {
		assertThat(this.web.get("/api/changes", parameter).isProblem(400, "parameter-refused").text("detail"))
			.containsAnyOf("Give", "Allowed are");
	}

	private JsonNode since(long sequence) {
		return this.web.get("/api/changes", "since=" + sequence).ok().json();
	}

	private void load(String caseId, Said... said) {
		this.cases.load(List.of(Pool.file(caseId, new TreeSet<>(Set.of("north", "south")), Set.of(said))));
	}

	/** As anybody would do it who has nothing but the feed. */
	private static String hash(JsonNode entry) {
		Stream<String> lines = entry.path("changes")
			.valueStream()
			.map((change) -> change.path("change").asString() + " " + change.path("subject").asString() + " "
					+ change.path("proof").asString())
			.sorted();
		return Canonical.hash(
				Stream.concat(Stream.of(entry.path("previous").asString(), entry.path("recordedAt").asString()), lines)
					.toArray(String[]::new));
	}

}
