package io.keiretsu.supply;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

import io.keiretsu.Story;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an answer over HTTP costs, with its evidence, disputes and sentences, against a
 * bare driver call of the same Cypher. Run by {@code mvn -Pbenchmark test}, with
 * {@code -Dfirms=}, {@code -Dcontracts=} and {@code -Dtimes=}; it prints ratios, since
 * times belong to a machine.
 */
@GraphTest
@Story("firms: [{id: newcomer, name: Newcomer}]\nfacts: []\n")
class SupplyBenchmark {

	private static final SyntheticSupply NETWORK = new SyntheticSupply(Integer.getInteger("firms", 100_000),
			Integer.getInteger("contracts", 500_000), 1);

	private static final int WARM = 3;

	private static final int TIMES = Integer.getInteger("times", 20);

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.builder().build();

	private final Driver driver;

	@LocalServerPort
	private int port;

	SupplyBenchmark(@Autowired Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void write(@Autowired Driver driver) {
		NETWORK.writeTo(driver);
		driver.executableQuery("CALL db.prepareForReplanning()").execute();
		System.out.printf("%d firms, %d contracts%n%-76s %6s %8s %8s%n", NETWORK.firms(), NETWORK.contracts(),
				"question (HTTP against a bare driver call)", "rows", "p50", "p95");
	}

	@ParameterizedTest
	@ValueSource(strings = { "who-supplies?buyer=@2", "whom-it-supplies?supplier=@4",
			"suppliers-by-tier?buyer=@2&tiers=3", "suppliers-by-tier?buyer=@2&tiers=5",
			"suppliers-by-tier?buyer=@0&tiers=5", "buyers-by-tier?supplier=@4&tiers=3",
			"buyers-by-tier?supplier=@4&tiers=5", "paths-between?supplier=@4&buyer=@1&tiers=5",
			"common-suppliers?buyer=@2&otherBuyer=@1", "common-suppliers?buyer=@2&otherBuyer=@1&tiers=3",
			"supplier-countries?buyer=@2&by=plant", "supplier-countries?buyer=@2&by=home",
			"supplier-countries?buyer=@2&by=ultimate-owner", "single-sourced-products?buyer=@2",
			"alternatives?product=product-7&without=@2", "foreign-made-supply?country=JP&product=product-7",
			"contracts-ending?from=2025-12-01&to=2025-12-31&firm=@2" })
	void asksOverHttpAndBare(String question) throws Exception {
		String asked = question;
		for (int level = 0; level < 5; level++) {
			asked = asked.replace("@" + level, SyntheticSupply.firm(NETWORK.first(level) + 40 * level));
		}
		URI uri = URI.create("http://localhost:" + this.port + "/api/questions/supply/" + asked + "&validAt="
				+ SyntheticSupply.TODAY);
		JsonNode answer = this.json.readTree(get(uri));
		String cypher = answer.path("cypher").asString();
		Map<String, Object> parameters = parameters(answer.path("cypherParameters"));
		List<Long> overHttp = new ArrayList<>();
		List<Long> bare = new ArrayList<>();
		for (int time = -WARM; time < TIMES; time++) {
			long start = System.nanoTime();
			get(uri);
			long between = System.nanoTime();
			run(cypher, parameters);
			long end = System.nanoTime();
			if (time >= 0) {
				overHttp.add(between - start);
				bare.add(end - between);
			}
		}
		System.out.printf("%-76s %6d %8.2f %8.2f   (bare p50 %.0f ms)%n", asked, answer.path("rows").size(),
				at(overHttp, 0.5) / at(bare, 0.5), at(overHttp, 0.95) / at(bare, 0.95), at(bare, 0.5) / 1e6);
		assertThat(overHttp).hasSize(TIMES);
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
