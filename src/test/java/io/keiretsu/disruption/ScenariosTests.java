package io.keiretsu.disruption;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.question.Acknowledged;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What if, over HTTP, in a world small enough to draw. <pre>
 * mine (CL) --ore 30 %--> cells (KR, from cell-works in KR) --cells 60 %, US$10m--> cars (JP) --cars--> dealer (JP)
 *                         rival (CN, from rival-works in CN) --cells 20 to 30 %--> cars
 *                         hidden (JP; an internal case) --steel--> cars
 * loner (JP) buys and sells nothing
 * </pre> Cells and the twins are also known as "Twin".
 */
@GraphTest
@Story({ """
		firms:
		  - {id: mine, name: The Mine, country: CL}
		  - {id: cells, name: Cells Inc., country: KR, names: {en: [Twin]}}
		  - {id: rival, name: Rival, country: CN, names: {en: [Twin]}}
		  - {id: cars, name: Cars Co., country: JP}
		  - {id: dealer, name: Dealer, country: JP}
		  - {id: loner, name: Loner, country: JP}
		plants:
		  - {id: cell-works, name: Cell works, country: KR}
		  - {id: rival-works, name: Rival works, country: CN}
		  - {id: spare-works, name: Spare works, country: JP}
		products:
		  - {id: ore, name: ore}
		  - {id: cell, name: cells of any kind}
		  - {id: lfp, name: LFP cells, isA: [cell]}
		  - {id: car, name: cars}
		facts:
		  - {kind: supply-contract, supplier: mine, buyer: cells, of: ore, shareOfCost: 0.3, stage: delivering, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: cars, from: [cell-works], of: lfp, shareOfCost: 0.6, amount: {value: 10000000, currency: USD}, stage: delivering, validFrom: 2020, @gazette+herald}
		  - {kind: supply-contract, supplier: rival, buyer: cars, from: [rival-works], of: lfp, shareOfCost: {min: 0.2, max: 0.3}, stage: signed, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cars, buyer: dealer, of: car, stage: delivering, validFrom: 2020, @herald}
		  - {kind: supply-contract, supplier: loner, buyer: dealer, of: car, stage: cancelled, validFrom: 2020, @herald}
		  - {kind: operation, operator: cells, of: cell-works, @gazette}
		  - {kind: operation, operator: rival, of: rival-works, @gazette}
		  - {kind: operation, operator: loner, of: spare-works, @gazette}
		  - {kind: production, of: spare-works, makes: lfp, @gazette}
		  - {kind: plant-status, of: spare-works, status: under-construction, validFrom: 2024, @gazette}
		  - {kind: component, of: ore, in: cell, essential: yes, @gazette}
		""",
		"""
				case: secret
				sharing: internal
				sources:
				  - {id: memo, title: A memo, published: 2025}
				firms:
				  - {id: hidden, name: Hidden, country: JP}
				products:
				  - {id: steel, name: steel}
				facts:
				  - {kind: supply-contract, supplier: hidden, buyer: cars, of: steel, shareOfCost: 0.1, validFrom: 2020, statedIn: [{source: memo, locator: page 1}]}
				""" })
class ScenariosTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final MockMvc mvc;

	private final Web web;

	private final String token;

	@Autowired
	private Graph graph;

	@Autowired
	private Acknowledged acknowledged;

	ScenariosTests(@Autowired MockMvc mvc, @Autowired EditorToken token) throws Exception {
		this.mvc = mvc;
		this.web = new Web(mvc);
		this.token = "Bearer " + Files.readString(token.file()).strip();
	}

	private static MockHttpServletRequestBuilder post(String body) {
		return MockMvcRequestBuilders.post("/api/scenarios").contentType(MediaType.APPLICATION_JSON).content(body);
	}

	private Web.Reply ask(String body) {
		return this.web.send(post(body));
	}

	private Web.Reply stop(String stops) {
		return ask("{\"stop\": [" + stops + "]}").ok();
	}

	private static JsonNode row(Web.Reply reply, String firm) {
		return reply.json()
			.path("rows")
			.valueStream()
			.filter((row) -> row.path("firmId").asString().equals(firm))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no row of " + firm + ": " + reply.text()));
	}

	@Test
	void saysWhoLosesHowMuchByWhichPath() {
		Web.Reply reply = stop("\"cell-works\"");
		assertThat(reply.column("firmId")).containsExactly("cells", "cars", "dealer");
		assertThat(reply.column("tier")).containsExactly("0", "1", "2");
		JsonNode cars = row(reply, "cars");
		assertThat(cars.path("lossMin").decimalValue()).isEqualByComparingTo("0.6");
		assertThat(cars.path("lossMax").decimalValue()).isEqualByComparingTo("0.6");
		assertThat(cars.path("documentedAmount").decimalValue()).isEqualByComparingTo("10000000");
		assertThat(cars.path("currency").asString()).isEqualTo("USD");
		assertThat(cars.path("country").asString()).isEqualTo("JP");
		JsonNode dealer = row(reply, "dealer");
		assertThat(dealer.path("lossMin").decimalValue()).isZero();
		assertThat(dealer.path("lossMax").decimalValue()).isEqualByComparingTo("0.6");
		assertThat(dealer.path("documentedAmount").isNull()).isTrue();
		assertThat(dealer.path("because").size()).isEqualTo(2);
		assertThat(dealer.path("becauseIds")).isEqualTo(dealer.path("facts"));
		assertThat(reply.says()).isEqualTo(
				"If Cell works stops, Cars Co. loses 1 of its 2 documented contracts for LFP cells: an order of US$10m from Cells Inc., 60% of its output; Dealer may lose its documented cars from Cars Co. (tier 2), according to The Gazette (30 June 2025) and The Herald (2024); what share of their need that is, is not documented.");
		assertThat(reply.json().path("evidence").valueStream().map((each) -> each.path("source").asString()))
			.contains("gazette", "herald");
		assertThat(reply.json().path("totals").path("atRisk").path(0).path("amount").decimalValue())
			.isEqualByComparingTo("10000000");
		assertThat(reply.json().path("totals").path("byCountry").size()).isEqualTo(2);
		assertThat(reply.json().path("assumptions").size()).isPositive();
		assertThat(reply.text("graphVersion")).isEqualTo(this.acknowledged.head().hash());
	}

	@Test
	void namesWhoElseMakesItAndWhatBecameOfThePlant() {
		assertThat(row(stop("\"cell-works\""), "cars").path("alternatives").valueStream().map(JsonNode::asString))
			.containsExactlyInAnyOrder("Rival (Rival works, CN, status not documented)",
					"Loner (Spare works, JP, under construction)");
		assertThat(row(stop("\"cell-works\", \"country:CN\""), "cars").path("alternativeIds").toString())
			.isEqualTo("[\"loner\"]");
	}

	@Test
	void saysThatNothingIsDocumentedAndThatThisIsNoProof() {
		Web.Reply loner = stop("\"Loner\"");
		assertThat(loner.column("firmId")).containsExactly("loner");
		assertThat(loner.says()).isEqualTo(
				"If Loner stops, no firm that depends on it is documented in 1 case, 3 sources; that does not mean there is none.");
		Web.Reply nowhere = stop("\"country:FR\"");
		assertThat(nowhere.json().path("rows").size()).isZero();
		assertThat(nowhere.says())
			.startsWith("If production in France stops, no firm that depends on it is documented");
		assertThat(stop("\"country:KR\", \"country:FR\"").column("firmId")).contains("cars", "dealer");
	}

	@Test
	void stopsFirmsProductsAndCountriesByNameAndPartly() {
		assertThat(row(stop("{\"what\": \"Cells Inc.\", \"losing\": 0.5}"), "cars").path("lossMin").decimalValue())
			.isEqualByComparingTo("0.3");
		assertThat(row(stop("\"cell\""), "cars").path("lossMin").decimalValue()).isEqualByComparingTo("0.8");
		assertThat(row(stop("\"country:CN\""), "cars").path("lossMin").decimalValue()).isEqualByComparingTo("0.2");
		assertThat(stop("{\"what\": \"cells\", \"losing\": 0}").json().path("rows").size()).isZero();
		assertThat(stop("{\"what\": \"cell-works\", \"losing\": 0.5}").says())
			.startsWith("If Cell works loses 50% of its output, Cars Co. loses a part of 1 of its 2 documented");
	}

	@Test
	void walksUpstreamAndByOtherModels() {
		Web.Reply up = ask("{\"stop\": [\"cars\"], \"direction\": \"upstream\", \"model\": \"reach\"}").ok();
		assertThat(up.column("firmId")).containsExactly("cars", "cells", "rival", "mine");
		assertThat(up.column("lossMax")).containsOnlyNulls();
		Web.Reply both = ask("{\"stop\": [\"cells\"], \"direction\": \"both\", \"model\": \"reach\", \"tiers\": 1}")
			.ok();
		assertThat(both.column("firmId")).containsExactly("cells", "cars", "mine");
		Web.Reply esri = ask("{\"stop\": [\"cells\"], \"model\": \"esri\"}").ok();
		assertThat(esri.json().path("totals").path("esriMax").asDouble()).isBetween(0.0, 1.0);
		assertThat(esri.says()).contains("Economic Systemic Risk Index");
		assertThat(ask("{\"stop\": [\"mine\"], \"tiers\": \"unlimited\"}").ok().column("firmId"))
			.containsExactly("mine", "cells", "cars", "dealer");
		assertThat(ask("{\"stop\": [\"mine\"], \"tiers\": 1}").ok().column("firmId")).containsExactly("mine", "cells");
		Web.Reply first = ask("{\"stop\": [\"mine\"], \"limit\": 2}").ok();
		assertThat(first.json().path("truncated").asBoolean()).isTrue();
		assertThat(first.column("firmId")).containsExactly("mine", "cells");
		assertThat(first.json().path("totals").path("firms").asInt()).isEqualTo(4);
	}

	@Test
	void saysWhoIsHitWhen() {
		Web.Reply reply = ask(
				"{\"stop\": [{\"what\": \"cells\", \"recover\": \"P90D\"}], \"survive\": {\"Cars Co.\": \"P2W\"}}")
			.ok();
		assertThat(row(reply, "cars").path("hitAfter").asInt()).isEqualTo(14);
		assertThat(row(reply, "cars").path("hitUntil").asInt()).isEqualTo(90);
		assertThat(reply.says()).contains("from day 14 to day 90");
		Web.Reply shielded = ask(
				"{\"stop\": [{\"what\": \"cells\", \"recover\": \"P9D\"}], \"survive\": {\"cars\": \"P2W\"}}")
			.ok();
		assertThat(shielded.column("firmId")).containsExactly("cells");
		assertThat(shielded.says()).contains("no firm that depends on it is documented to be hit before that is over");
	}

	@Test
	void looksAsOfAnyDay() {
		assertThat(ask("{\"stop\": [\"cell-works\"], \"validAt\": \"2019-12-31\"}").ok().column("firmId"))
			.doesNotContain("cars");
		assertThat(ask("{\"stop\": [\"mine\"], \"reportedBy\": \"2025-01-01\"}").ok().column("firmId"))
			.containsExactly("mine");
		assertThat(ask("{\"stop\": [\"cells\"], \"reportedBy\": \"2025-01-01\"}").ok().column("firmId"))
			.containsExactly("cells", "cars", "dealer");
		assertThat(ask("{\"stop\": [\"cells\"], \"knownAt\": \"2020-01-01T00:00:00Z\"}").ok().column("firmId"))
			.containsExactly("cells");
		assertThat(ask("{\"stop\": [\"cells\"], \"cases\": [\"story\"]}").ok().column("firmId"))
			.containsExactly("cells", "cars", "dealer");
	}

	@Test
	void tellsNobodyButTheEditorWhatInternalCasesSay() {
		Web.Reply japan = stop("\"country:JP\"");
		assertThat(japan.column("firmId")).contains("cars", "dealer").doesNotContain("hidden");
		assertThat(japan.text()).doesNotContain("Hidden");
		Web.Reply editor = this.web.send(post("{\"stop\": [\"hidden\"]}").header(HttpHeaders.AUTHORIZATION, this.token))
			.ok();
		assertThat(editor.column("firmId")).contains("hidden", "cars");
		ask("{\"stop\": [\"hidden\"]}").isProblem(404, "thing-unknown");
		ask("{\"stop\": [\"Hidden\"]}").isProblem(404, "thing-unknown");
		ask("{\"stop\": [\"hidden\"], \"cases\": [\"secret\"]}").isProblem(401, "token-missing");
	}

	@Test
	void comparesTwoScenarios() {
		Web.Reply reply = ask("{\"stop\": [\"cells\"], \"against\": {\"stop\": [\"rival\"]}}").ok();
		JsonNode cars = row(reply, "cars");
		assertThat(cars.path("lossMin").decimalValue()).isEqualByComparingTo("0.6");
		assertThat(cars.path("againstLossMin").decimalValue()).isEqualByComparingTo("0.2");
		assertThat(row(reply, "rival").path("lossMax").isNull()).isTrue();
		assertThat(row(reply, "rival").path("againstLossMax").decimalValue()).isEqualByComparingTo("1");
		assertThat(reply.says()).startsWith("If Cells Inc. stops, ")
			.contains("; if Rival stops instead, Cars Co. loses");
		assertThat(reply.json().path("against").path("totals").path("firms").asInt()).isEqualTo(3);
		Web.Reply narrow = ask("{\"stop\": [\"mine\"], \"against\": {\"stop\": [\"rival\"]}, \"limit\": 2}").ok();
		assertThat(narrow.column("firmId")).containsExactly("mine", "rival");
		assertThat(narrow.json().path("truncated").asBoolean()).isTrue();
	}

	@Test
	void refusesNamesThatAreUnknownOrSharedByTheirPlace() {
		assertThat(
				ask("{\"stop\": [\"mine\", \"Twin\"]}").isProblem(409, "name-ambiguous").json().path("index").asInt())
			.isEqualTo(1);
		assertThat(ask("{\"stop\": [\"Cell work\"]}").isProblem(404, "thing-unknown").list("didYouMean", "id"))
			.contains("cell-works");
		ask("{\"stop\": [\"mine\"], \"survive\": {\"nobody at all\": \"P1D\"}}").isProblem(404, "thing-unknown");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[]", "\"mine\"", "{\"stop\": []}", "{\"stop\": \"mine\"}", "{\"stop\": [7]}",
			"{\"stop\": [\"\"]}", "{\"stops\": [\"mine\"]}", "{\"stop\": [{\"what\": \"mine\", \"loosing\": 1}]}",
			"{\"stop\": [{\"what\": \"mine\", \"losing\": 1.5}]}",
			"{\"stop\": [{\"what\": \"mine\", \"losing\": \"half\"}]}",
			"{\"stop\": [{\"what\": \"mine\", \"recover\": \"P3M\"}]}",
			"{\"stop\": [{\"what\": \"mine\", \"recover\": \"P\"}]}", "{\"stop\": [\"country:XX\"]}",
			"{\"stop\": [\"mine\"], \"model\": \"guess\"}", "{\"stop\": [\"mine\"], \"direction\": \"sideways\"}",
			"{\"stop\": [\"mine\"], \"tiers\": 0}", "{\"stop\": [\"mine\"], \"tiers\": 1.5}",
			"{\"stop\": [\"mine\"], \"limit\": 1001}", "{\"stop\": [\"mine\"], \"validAt\": \"soon\"}",
			"{\"stop\": [\"mine\"], \"survive\": [\"cars\"]}", "{\"stop\": [\"mine\"], \"survive\": {\"cars\": 3}}",
			"{\"stop\": [\"mine\"], \"against\": {}}",
			"{\"stop\": [\"mine\"], \"against\": {\"stop\": [\"rival\"], \"validAt\": \"2025-01-01\"}}" })
	void refusesWhatItDoesNotUnderstand(String body) {
		ask(body).isProblem(400, "parameter-refused");
	}

	@Test
	void refusesWhatIsNoJson() {
		ask("{\"stop\": [").isProblem(400, "request-refused");
		this.web.send(MockMvcRequestBuilders.post("/api/scenarios").contentType(MediaType.TEXT_PLAIN).content("mine"))
			.isProblem(415, "body-refused");
		this.web.get("/api/scenarios", "scenario={").isProblem(400, "parameter-refused");
		this.web.get("/api/scenarios", "scenaro={}").isProblem(400, "parameter-refused");
		this.web.send(MockMvcRequestBuilders.post("/api/scenarios/").contentType(MediaType.APPLICATION_JSON))
			.isProblem(401, "token-missing");
	}

	@Test
	void givesTheSameAnswerAgainByItsLink() throws Exception {
		Web.Reply reply = ask("{\"stop\": [\"cells\"], \"against\": {\"stop\": [\"rival\"]}}").ok();
		URI self = URI.create(reply.text("self"));
		assertThat(this.web.get(self).ok().text()).isEqualTo(reply.text());
		MockHttpServletResponse first = this.mvc.perform(MockMvcRequestBuilders.get(self)).andReturn().getResponse();
		assertThat(first.getHeader(HttpHeaders.ETAG)).isNotBlank();
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.get(self)
				.header(HttpHeaders.IF_NONE_MATCH, String.valueOf(first.getHeader(HttpHeaders.ETAG))))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(304);
	}

	@Test
	void becomesAJobWhenThatIsPreferred() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(post("{\"stop\": [\"cells\"]}").header("Prefer", "respond-async"))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(202);
		String job = String.valueOf(response.getHeader(HttpHeaders.LOCATION));
		Web.Reply over = over(job);
		assertThat(over.text("kind")).isEqualTo("scenario");
		assertThat(over.text("state")).isEqualTo("done");
		assertThat(over.text("result")).isEqualTo(stop("\"cells\"").says());
		assertThat(this.web.get(job + "/result").ok().json()).isEqualTo(stop("\"cells\"").json());
		assertThat(this.web.get("/api/jobs").ok().list("items", "id")).contains(over.text("id"));
	}

	@Test
	void keepsWhatAJobSaysOfInternalCasesForTheEditor() throws Exception {
		String job = String.valueOf(this.mvc
			.perform(post("{\"stop\": [\"hidden\"]}").header("Prefer", "respond-async")
				.header(HttpHeaders.AUTHORIZATION, this.token))
			.andReturn()
			.getResponse()
			.getHeader(HttpHeaders.LOCATION));
		assertThat(over(job).text()).doesNotContain("Cars");
		this.web.get(job + "/result").isProblem(400, "parameter-refused");
		assertThat(
				this.web.send(MockMvcRequestBuilders.get(job + "/result").header(HttpHeaders.AUTHORIZATION, this.token))
					.ok()
					.says())
			.contains("Cars Co.");
	}

	private Web.Reply over(String job) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		Web.Reply now = this.web.get(job).ok();
		while (List.of("queued", "running").contains(now.text("state"))) {
			assertThat(Instant.now()).as(now.text()).isBefore(end);
			Thread.sleep(20);
			now = this.web.get(job).ok();
		}
		return now;
	}

	@Test
	void findsChokepointsAndCriticalSets() {
		Web.Reply points = this.web.get("/api/scenarios/chokepoints", "buyer=dealer").ok();
		assertThat(points.column("nodeId").get(0)).isEqualTo("cars");
		assertThat(points.column("cuts").get(0)).isEqualTo("4");
		assertThat(points.says()).startsWith(
				"4 firms reach Dealer by documented contracts; the stop of one of these cuts off the most: Cars Co. (4 of 4), ");
		assertThat(points.json().path("evidence").size()).isPositive();
		Web.Reply sets = this.web.get("/api/scenarios/critical-sets", "buyer=Cars Co.", "share=0.7").ok();
		assertThat(sets.column("memberId")).containsExactly("cell-works");
		assertThat(sets.says()).startsWith("1 plant carries 70.6% of the documented supply of Cars Co.: Cell works, ")
			.contains("no set of as many carries more than 1.58 times");
		assertThat(this.web.get("/api/scenarios/critical-sets", "buyer=cars", "share=1", "kind=firm", "tiers=1")
			.ok()
			.column("memberId")).containsExactly("cells", "rival");
		assertThat(this.web.get("/api/scenarios/chokepoints", "buyer=loner").ok().says())
			.startsWith("No firm that supplies Loner, at any tier, is documented in 1 case");
		assertThat(
				this.web.get("/api/scenarios/chokepoints", "buyer=dealer", "validAt=2019-01-01").ok().column("nodeId"))
			.isEmpty();
	}

	@Test
	void ranksOnlyWhereEnoughIsDocumented() {
		assertThat(this.web.get("/api/scenarios/systemic-risk").isProblem(422, "too-little-documented").text("detail"))
			.contains("25% have a documented amount, and at least 50% must");
		Web.Reply ranked = this.web.get("/api/scenarios/systemic-risk", "documented=0.2").ok();
		assertThat(ranked.column("rank")).contains("1");
		assertThat(ranked.column("esri"))
			.allSatisfy((esri) -> assertThat(Double.parseDouble(String.valueOf(esri))).isBetween(0.0, 1.0));
	}

	@ParameterizedTest
	@CsvSource({ "chokepoints,byer=cars", "chokepoints,limit=0", "critical-sets,share=2", "critical-sets,kind=ship",
			"critical-sets,tiers=11", "systemic-risk,documented=much", "systemic-risk,buyer=cars" })
	void refusesWhatAWeaknessDoesNotTake(String path, String parameter) {
		String[] all = path.equals("systemic-risk") || parameter.startsWith("byer") ? new String[] { parameter }
				: new String[] { "buyer=cars", parameter };
		this.web.get("/api/scenarios/" + path, all).isProblem(400, "parameter-refused");
	}

	@Test
	void changesNothingThatIsStored() {
		String before = this.acknowledged.head().hash();
		long nodes = count();
		stop("\"mine\", \"country:CN\"");
		this.web.get("/api/scenarios/chokepoints", "buyer=dealer").ok();
		this.web.get("/api/scenarios/systemic-risk", "documented=0").ok();
		assertThat(count()).isEqualTo(nodes);
		assertThat(this.web.get("/api").ok().json().path("head").path("hash").asString()).isEqualTo(before);
	}

	private long count() {
		return this.graph.readText("MATCH (any) OPTIONAL MATCH (any)-[arrow]->() RETURN count(*) AS count", Map.of())
			.get(0)
			.get("count")
			.asLong();
	}

}
