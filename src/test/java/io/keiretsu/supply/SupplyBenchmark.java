package io.keiretsu.supply;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import io.keiretsu.Story;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What an answer over HTTP costs, with its evidence, disputes and sentences, against a
 * bare driver call of the same Cypher: asked first after an entry of the ledger, when
 * nothing is remembered of earlier answers; asked first about a firm, when what belongs
 * to the entry is remembered; and asked again. Each time other firms are asked about. Run
 * by {@code mvn -Pbenchmark test}, with {@code -Dfirms=}, {@code -Dcontracts=},
 * {@code -Dtimes=}, {@code -Dwarm=}, seconds for which each question is asked before it
 * is measured, and {@code -Dquestions=}, a pattern; it prints ratios, since times belong
 * to a machine.
 */
@GraphTest
@DirtiesContext
@Story("firms: [{id: newcomer, name: Newcomer}]\nfacts: []\n")
class SupplyBenchmark {

	private static final SyntheticSupply NETWORK = new SyntheticSupply(Integer.getInteger("firms", 100_000),
			Integer.getInteger("contracts", 500_000), 1);

	/**
	 * Groups of four, each firm owning the next, and joint ventures with a thousand
	 * further.
	 */
	private static final String STAKES = """
			UNWIND range($first, $last) AS number
			UNWIND [{of: number + 1, share: 0.6, control: 'subsidiary'}, {of: number + 1000, share: 0.5, control: 'joint'}] AS held
			WITH number, held
			WHERE held.control = 'joint' OR number % 4 < 3
			MATCH (owner:Firm {id: 'firm-' + number})
			MATCH (firm:Firm {id: 'firm-' + held.of})
			MATCH (source:Source {id: 'source-' + held.of % 50})
			MERGE (stake:Fact:Stake {id: 'stake-' + number + '-' + held.of})
			ON CREATE SET stake.kind = 'stake', stake.title = stake.id, stake.slot = stake.id, stake.says = stake.id,
			  stake.share = held.share, stake.shareMin = held.share, stake.shareMax = held.share, stake.control = held.control,
			  stake.validFrom = date('2020-01-01'), stake.validFromLatest = date('2020-01-01'),
			  stake.validTo = date('9999-12-31'), stake.validToEarliest = date('9999-12-31'),
			  stake.recordedAt = datetime('2025-06-01T00:00:00Z'), stake.retractedAt = datetime('9999-12-31T00:00:00Z'),
			  stake.firstPublished = source.publishedBy, stake.cases = ['synthetic']
			MERGE (owner)-[:HOLDS]->(stake)
			MERGE (stake)-[:IN]->(firm)
			MERGE (stake)-[said:STATED_IN]->(source)
			ON CREATE SET said.key = stake.id, said.case = 'synthetic', said.locator = 'made up', said.recordedIn = 1,
			  said.recordedAt = stake.recordedAt, said.retractedAt = stake.retractedAt
			""";

	private static final int WARM = 3;

	/** For so long each question is asked before it is measured. */
	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warm", 10));

	private static final String QUESTIONS = System.getProperty("questions", "");

	private static final int TIMES = Integer.getInteger("times", 20);

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.builder().build();

	private final Driver driver;

	private final Acknowledged acknowledged;

	@LocalServerPort
	private int port;

	SupplyBenchmark(@Autowired Driver driver, @Autowired Acknowledged acknowledged) {
		this.driver = driver;
		this.acknowledged = acknowledged;
	}

	@BeforeAll
	static void write(@Autowired Driver driver) {
		NETWORK.writeTo(driver);
		driver.executableQuery(STAKES)
			.withParameters(Map.of("first", NETWORK.first(2), "last", NETWORK.first(2) + 2_000))
			.execute();
		driver.executableQuery("CALL db.prepareForReplanning()").execute();
		System.out.printf("%d firms, %d contracts; HTTP against a bare driver call%n%-62s %6s %17s %17s %17s %10s%n",
				NETWORK.firms(), NETWORK.contracts(), "", "", "after an entry", "about a firm", "asked again", "bare");
		System.out.printf("%-62s %6s %8s %8s %8s %8s %8s %8s %10s%n", "question", "rows", "p50", "p95", "p50", "p95",
				"p50", "p95", "p50, ms");
	}

	@ParameterizedTest
	@ValueSource(strings = { "supply/who-supplies?buyer=@2", "supply/whom-it-supplies?supplier=@4",
			"supply/who-supplies?buyer=@0", "supply/contracts-ending?from=2025-12-01&to=2025-12-31&firm=@2",
			"supply/common-suppliers?buyer=@2&otherBuyer=@1", "firm/owners?firm=@2", "firm/subsidiaries?firm=@2",
			"firm/group?firm=@2", "firm/joint-ventures?firm=@2", "firm/ultimate-owners?firm=@2",
			"plant/plants-of-firm?firm=@2", "supply/foreign-made-supply?country=JP&product=#",
			"supply/alternatives?product=#&without=@2", "supply/single-sourced-products?buyer=@2",
			"supply/suppliers-by-tier?buyer=@2&tiers=3", "supply/buyers-by-tier?supplier=@4&tiers=3",
			"supply/common-suppliers?buyer=@2&otherBuyer=@1&tiers=3", "supply/supplier-countries?buyer=@2&by=plant",
			"supply/supplier-countries?buyer=@2&by=home", "supply/supplier-countries?buyer=@2&by=ultimate-owner",
			"supply/paths-between?supplier=@4&buyer=@1&tiers=5", "supply/suppliers-by-tier?buyer=@2&tiers=5",
			"supply/suppliers-by-tier?buyer=@0&tiers=5", "supply/buyers-by-tier?supplier=@4&tiers=5" })
	void asksOverHttpAndBare(String question) throws Exception {
		assumeThat(question).containsPattern(QUESTIONS);
		List<Long> afterEntry = new ArrayList<>();
		List<Long> aboutFirm = new ArrayList<>();
		List<Long> again = new ArrayList<>();
		List<Long> bare = new ArrayList<>();
		int rows = 0;
		long warm = System.nanoTime() + WARM_UP.toNanos();
		for (int time = 0; System.nanoTime() < warm; time++) {
			forget();
			get(uri(question, time % TIMES));
		}
		for (int time = -WARM; time < TIMES; time++) {
			URI uri = uri(question, WARM + time);
			URI other = uri(question, 2 * WARM + TIMES + time);
			JsonNode answer = this.json.readTree(get(uri));
			String cypher = answer.path("cypher").asString();
			Map<String, Object> parameters = parameters(answer.path("cypherParameters"));
			forget();
			long start = System.nanoTime();
			run(cypher, parameters);
			long ran = System.nanoTime();
			get(uri);
			long first = System.nanoTime();
			get(other);
			long second = System.nanoTime();
			get(uri);
			long end = System.nanoTime();
			if (time >= 0) {
				bare.add(ran - start);
				afterEntry.add(first - ran);
				aboutFirm.add(second - first);
				again.add(end - second);
				rows += answer.path("rows").size();
			}
		}
		System.out.printf("%-62s %6d %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f %10.1f%n", question, rows / TIMES,
				at(afterEntry, 0.5) / at(bare, 0.5), at(afterEntry, 0.95) / at(bare, 0.95),
				at(aboutFirm, 0.5) / at(bare, 0.5), at(aboutFirm, 0.95) / at(bare, 0.95),
				at(again, 0.5) / at(bare, 0.5), at(again, 0.95) / at(bare, 0.95), at(bare, 0.5) / 1e6);
		assertThat(again).hasSize(TIMES);
	}

	/**
	 * A new entry of the ledger, after which nothing that was read before is relied on.
	 */
	private void forget() {
		Head head = this.acknowledged.head();
		this.acknowledged
			.acknowledge(new Head(head.sequence() + 1, head.recordedAt(), "entry " + head.sequence() + " of none"));
	}

	private URI uri(String question, int time) {
		String asked = question.replace("#", "product-" + (7 + time));
		for (int level = 0; level < 5; level++) {
			asked = asked.replace("@" + level, SyntheticSupply.firm(NETWORK.first(level) + 40 * level + time));
		}
		return URI
			.create("http://localhost:" + this.port + "/api/questions/" + asked + "&validAt=" + SyntheticSupply.TODAY);
	}

	private String get(URI uri) throws IOException, InterruptedException {
		HttpResponse<String> response = this.http.send(HttpRequest.newBuilder(uri).build(),
				HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return response.body();
	}

	private void run(String cypher, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			session.executeRead((transaction) -> transaction.run(cypher, parameters).list());
		}
	}

	private static double at(List<Long> times, double part) {
		return times.stream().sorted().toList().get((int) (part * (times.size() - 1)));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> parameters(JsonNode node) {
		return this.json.treeToValue(node, Map.class);
	}

}
