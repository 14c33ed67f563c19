package io.keiretsu.question;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Cypher of an answer, pasted anywhere with its parameters, gives the rows of the
 * answer; and its {@code self} gives the same bytes again.
 */
@GraphTest
@Story(bundled = true)
class CypherOfAnswersTests {

	private static final String OF_A_CONTRACT = "{a supply-contract}";

	private static final List<String> REQUESTS = List.of("supply/who-supplies buyer=Toyota",
			"supply/who-supplies buyer=トヨタ自動車 group=self product=battery",
			"supply/who-supplies buyer=toyota-motor group=ultimate reportedBy=2025-03-01",
			"supply/who-supplies buyer=mazda-motor", "supply/whom-it-supplies supplier=LGES",
			"supply/whom-it-supplies supplier=lg-energy-solution cases=japan-batteries limit=1",
			"plant/plants-of-firm firm=toyota-motor", "plant/plants-of-firm firm=nissan-motor limit=2",
			"plant/plants-of-firm firm=panasonic-energy validAt=2025-06-01", "plant/history plant=kitakyushu-lfp-plant",
			"plant/history plant=fukuoka-battery-plant validAt=2024-10-01 reportedBy=2025-01-01",
			"firm/joint-ventures firm=panasonic-energy", "firm/joint-ventures firm=subaru group=self",
			"policy/subsidies recipient=nissan-motor", "policy/subsidies grantor=METI country=JP", "policy/subsidies",
			"market/ranking product=ev-battery period=2024", "market/ranking product=battery period=2023/2025",
			"supply/suppliers-by-tier buyer=Toyota tiers=5",
			"supply/buyers-by-tier supplier=lg-energy-solution tiers=1",
			"supply/common-suppliers buyer=toyota-motor otherBuyer=nissan-motor tiers=2",
			"supply/supplier-countries buyer=toyota-motor by=ultimate-owner",
			"supply/single-sourced-products buyer=Toyota",
			"supply/alternatives product=battery without=country:CN,lg-energy-solution availableBy=2027-12-31",
			"supply/foreign-made-supply country=JP product=battery",
			"supply/contracts-ending from=2020-01-01 to=2030-12-31 firm=Toyota",
			"plant/plants-by-status status=cancelled", "plant/plants-by-status country=US product=battery",
			"plant/capacity-by-country country=JP", "plant/withdrawn country=JP firm=Nissan",
			"plant/withdrawn reportedBy=2025-06-30", "plant/investments country=US",
			"firm/group firm=Toyota group=ultimate", "firm/owners firm=toyota-battery",
			"firm/subsidiaries firm=Toyota group=self", "firm/ultimate-owners firm=toyota-battery",
			"policy/target-gap setter=METI reportedBy=2025-04-30", "policy/targets setter=Toyota", "policy/programmes",
			"policy/subsidies-at-risk country=JP", "market/by-country product=ev-battery period=2024 top=3",
			"market/leaders product=battery", "provenance/statements about=Toyota stance=forecast",
			"provenance/statements by=toyota-motor", "provenance/contradictions about=kitakyushu-lfp-plant",
			"provenance/uncorroborated about=Toyota", "provenance/timeline about=fukuoka-battery-plant",
			"provenance/what-changed from=2020-01-01T00:00:00Z to=2100-01-01T00:00:00Z about=Subaru",
			"provenance/data-quality about=kitakyushu-lfp-plant", "provenance/evidence of=" + OF_A_CONTRACT);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Web web;

	private final Driver driver;

	CypherOfAnswersTests(@Autowired MockMvc mvc, @Autowired Driver driver) {
		this.web = new Web(mvc);
		this.driver = driver;
	}

	@ParameterizedTest
	@MethodSource("requests")
	void runsAnywhere(String request) {
		JsonNode answer = ask(request).json();
		Map<String, Object> parameters = JSON.convertValue(answer.path("cypherParameters"),
				JSON.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class));
		var result = this.driver.executableQuery(answer.path("cypher").asString()).withParameters(parameters).execute();
		assertThat(result.keys()).isEqualTo(JSON.convertValue(answer.path("columns"), List.class));
		assertThat(result.records().stream().map((row) -> plain(row.asMap())).toList()).isEqualTo(
				answer.path("rows").valueStream().map((row) -> plain(JSON.convertValue(row, Map.class))).toList());
	}

	@ParameterizedTest
	@MethodSource("requests")
	void givesTheSameBytesUnderItsOwnAddress(String request) {
		Web.Reply answer = ask(request);
		assertThat(this.web.get(URI.create(answer.text("self"))).ok().text()).isEqualTo(answer.text());
	}

	@ParameterizedTest
	@MethodSource("requests")
	void namesOnlyEvidenceAndFactsThatThereAre(String request) {
		JsonNode answer = ask(request).json();
		int rows = answer.path("rows").size();
		assertThat(answer.path("evidence").valueStream()).allSatisfy((said) -> {
			assertThat(said.path("rows")).isNotEmpty()
				.allSatisfy((row) -> assertThat(row.asInt()).isBetween(0, rows - 1));
			assertThat(said.path("locator").asString()).isNotBlank();
		});
		TreeSet<String> evident = new TreeSet<>(
				answer.path("evidence").valueStream().map((said) -> said.path("fact").asString()).toList());
		assertThat(answer.path("rows").valueStream().flatMap((row) -> row.path("facts").valueStream()))
			.allSatisfy((fact) -> assertThat(evident).contains(fact.asString()));
	}

	@Test
	void keepsBothPromisesForTheExamplesOfEveryQuestion() {
		List<String> requests = this.web.get("/api/questions").ok().json().valueStream().map(this::example).toList();
		assertThat(requests).hasSizeGreaterThanOrEqualTo(8).allSatisfy((request) -> {
			runsAnywhere(request);
			givesTheSameBytesUnderItsOwnAddress(request);
			namesOnlyEvidenceAndFactsThatThereAre(request);
		});
	}

	private String example(JsonNode question) {
		return question.path("name").asString() + question.path("parameters")
			.valueStream()
			.filter((parameter) -> parameter.path("required").asBoolean())
			.map((parameter) -> " " + parameter.path("name").asString() + "="
					+ parameter.required("example").asString())
			.collect(Collectors.joining());
	}

	@Test
	void sayWhatAJournalistCouldPrint() {
		assertThat(this.web.ask("supply/who-supplies", "buyer=Toyota", "validAt=2026-01-01").says()).isEqualTo(
				"LG Energy Solution supplies Toyota Motor with about US$1.5bn of EV batteries from Lansing battery plant (US), according to Article on Japan's battery industry (2025) and The Japan Times (19 February 2025).");
		assertThat(this.web.ask("policy/subsidies", "recipient=nissan-motor", "validAt=2026-01-01").says()).startsWith(
				"Ministry of Economy, Trade and Industry of Japan pledged Nissan Motor up to ¥55.7bn, or ¥55.5bn according to electronicsforyou.biz (undated), for Kitakyushu LFP battery plant (cancelled), according to ")
			.doesNotContain("sources disagree");
		assertThat(this.web.ask("plant/history", "plant=kitakyushu-lfp-plant", "validAt=2026-01-01").says()).startsWith(
				"Kitakyushu LFP battery plant: announced in September 2024, to start by 2028; cancelled by May 2025 (Weak profits across the car industry, and a review of what to invest in first), according to ");
		assertThat(this.web.ask("market/ranking", "product=ev-battery", "period=2024").says()).startsWith(
				"In the market for EV batteries in 2024, as counted by SNE Research, CATL was number 1 with 37.9% and 339.3 GWh for the 8th time in a row; Panasonic Energy was number 6; ");
	}

	static List<String> requests() {
		return REQUESTS;
	}

	private Web.Reply ask(String request) {
		String[] parts = request.replace(OF_A_CONTRACT,
				this.web.get("/api/facts", "kind=supply-contract").json().path("items").path(0).path("id").asString())
			.split(" ");
		return this.web.ask(parts[0], List.of(parts).subList(1, parts.length).toArray(String[]::new));
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
			map.forEach((key, each) -> plain.put(key, plain(each)));
			return plain;
		}
		return (value instanceof Number number) ? new BigDecimal(number.toString()).stripTrailingZeros()
				: (value instanceof List<?> list) ? list.stream().map(CypherOfAnswersTests::plain).toList() : value;
	}

}
