package io.keiretsu;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports, corrections, withdrawals, retractions and judgements by chance, as a client of
 * a server brings them.
 *
 * @param address of the server
 * @param token that may do everything
 * @param random decides
 */
record RandomHistory(String address, String token, Random random) {

	private static final HttpClient WEB = HttpClient.newHttpClient();

	private static final List<String> CASES = List.of("morning", "noon", "evening");

	private static final int FIRMS = 6;

	void go(int steps) throws Exception {
		for (String caseId : CASES) {
			load(caseId);
		}
		for (int step = 0; step < steps; step++) {
			switch (this.random.nextInt(4)) {
				case 0 -> load(CASES.get(this.random.nextInt(CASES.size())));
				case 1 -> retractSome();
				case 2 -> takeBackSome();
				default -> judgeSome();
			}
		}
		judge(0, 1, "same");
		judge(2, 3, "not-same");
	}

	JsonNode get(String path) throws Exception {
		return JsonMapper.shared().readTree(text(path));
	}

	String text(String path) throws Exception {
		return send(request(path).build()).body();
	}

	private void load(String caseId) throws Exception {
		JsonNode job = JsonMapper.shared()
			.readTree(send(request("/api/imports?format=case").header("Content-Type", "application/yaml")
				.POST(HttpRequest.BodyPublishers.ofString(file(caseId)))
				.build()).body());
		Instant end = Instant.now().plusSeconds(120);
		while (job.path("ended").isNull() && Instant.now().isBefore(end)) {
			Thread.sleep(50);
			job = get("/api/jobs/" + job.path("id").asString());
		}
		if (!job.path("state").asString().equals("done")) {
			throw new AssertionError(job.toString());
		}
	}

	private void judgeSome() throws Exception {
		judge(this.random.nextInt(FIRMS), this.random.nextInt(FIRMS), this.random.nextInt(3) > 0 ? "same" : "not-same");
	}

	/** What contradicts others is refused; that is part of the chance. */
	private void judge(int one, int other, String verdict) throws Exception {
		for (String expects : List.of("none", "same", "not-same")) {
			send(request("/api/judgements").header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(
						"{\"one\": \"f%d\", \"other\": \"f%d\", \"verdict\": \"%s\", \"reason\": \"by chance\", \"expects\": \"%s\"}"
							.formatted(one, other, verdict, expects)))
				.build());
		}
	}

	private void takeBackSome() throws Exception {
		List<String> standing = ids("/api/judgements");
		if (!standing.isEmpty()) {
			send(request("/api/judgements/" + standing.get(this.random.nextInt(standing.size())) + "?reason=an+error")
				.DELETE()
				.build());
		}
	}

	private void retractSome() throws Exception {
		List<String> facts = ids("/api/facts?about=f" + this.random.nextInt(FIRMS));
		if (!facts.isEmpty()) {
			send(request("/api/facts/" + facts.get(this.random.nextInt(facts.size())) + "/retraction")
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString("{\"reason\": \"by chance\"}"))
				.build());
		}
	}

	private List<String> ids(String path) throws Exception {
		return get(path).path("items").valueStream().map((item) -> item.path("id").asString()).toList();
	}

	private String file(String caseId) {
		List<String> facts = new ArrayList<>();
		for (int at = 0; at < 6; at++) {
			int from = this.random.nextInt(FIRMS);
			int to = this.random.nextInt(FIRMS);
			String source = this.random.nextBoolean() ? "chance-paper" : caseId + "-paper";
			String joins = (at % 2 == 0)
					? "kind: supply-contract, supplier: f%d, buyer: f%d, amount: [{value: 1%d.50, currency: JPY, qualifier: about}, {value: 0.%d, currency: USD}]"
						.formatted(from, to, at, 1 + at)
					: "kind: stake, owner: f%d, in: f%d, share: 0.%d".formatted(from, to, 1 + at);
			facts.add("  - {%s, statedIn: [{source: %s, locator: p. %d, confidence: 0.%d}]}".formatted(joins, source,
					at, 1 + this.random.nextInt(8)));
		}
		return """
				case: %s
				sharing: %s
				sources:
				  - {id: chance-paper, title: A paper, published: "202%d-05", inferred: [published, language], language: en, reliability: B}
				  - {id: %s-paper, title: Paper of %s, published: 2024, reliability: C}
				firms:
				%s
				facts:
				%s
				"""
			.formatted(caseId, caseId
				.equals("evening") ? "internal" : "public", this.random.nextInt(5), caseId, caseId, IntStream
					.range(0, FIRMS)
					.mapToObj((
							firm) -> "  - {id: f%d, name: 会社 %d, country: %s, names: {ja: [𠮷野 %d, 電池 %d], en: [Cell %d]}}"
								.formatted(firm, firm, this.random.nextBoolean() ? "JP" : "CN", this.random.nextInt(3),
										firm, this.random.nextInt(4)))
					.collect(Collectors.joining("\n")), String.join("\n", facts));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Authorization", "Bearer " + this.token);
	}

	private static HttpResponse<String> send(HttpRequest request) throws Exception {
		HttpResponse<String> response = WEB.send(request, HttpResponse.BodyHandlers.ofString());
		if (response.statusCode() >= 500) {
			throw new AssertionError(response.body());
		}
		return response;
	}

}
