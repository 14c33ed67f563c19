package io.keiretsu.match;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which thing of the graph a name means, over HTTP and without a token. */
@GraphTest
@Story("""
		firms:
		  - id: toyota-motor
		    name: Toyota Motor Corporation
		    country: JP
		    names: {ja: [トヨタ自動車株式会社]}
		    identifiers: {ticker: "XTKS:7203", lei: 5493006W3QUS5LMH6R84}
		  - {id: toyota-tsusho, name: Toyota Tsusho Corporation, country: JP}
		  - {id: panasonic-energy, name: "Panasonic Energy Co., Ltd.", country: JP}
		  - {id: general-motors, name: General Motors Company, country: US}
		  - {id: union-cement-ae, name: Union Cement Company, country: AE}
		  - {id: samsung-sdi, name: "Samsung SDI Co., Ltd.", country: KR}
		plants:
		  - {id: suminoe-one, name: Suminoe Plant 1, country: JP, place: Osaka}
		  - {id: suminoe-two, name: Suminoe Plant 2, country: JP, place: Osaka}
		""")
class MatchTests {

	private final Web web;

	MatchTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			TOYOTA MOTOR CORP.       | toyota-motor
			トヨタ自動車(株)          | toyota-motor
			ﾄﾖﾀ自動車                | toyota-motor
			Toyota Tsusho            | toyota-tsusho
			豊田通商株式会社          | toyota-tsusho
			パナソニックエナジー株式会社 | panasonic-energy
			Panasonc Energy          | panasonic-energy
			삼성에스디아이 주식회사    | samsung-sdi
			General Motors Corp      | general-motors
			""")
	void findsTheFirmThatANameMeans(String name, String id) {
		JsonNode matched = match("[\"%s\"]".formatted(name)).ok().json().path(0);
		assertThat(matched.path("verdict").asString()).as(matched.toString()).isEqualTo("matched");
		assertThat(matched.path("candidates").path(0).path("id").asString()).isEqualTo(id);
		assertThat(matched.path("candidates").path(0).path("reasons")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"name": "Toyota", "country": "JP"}                         | review
			{"name": "General Motors LLC", "country": "US"}             | review
			{"name": "Union Cement Company", "country": "PH"}           | review
			{"name": "Mazda Motor", "country": "JP"}                    | new
			{"name": "Suminoe Plant No. 2", "kind": "plant"}            | matched
			{"name": "Suminoe Plant 3", "kind": "plant", "place": "Osaka"} | new
			{"name": "Suminoe Plant 2"}                                 | new
			{"name": "Anything", "identifiers": {"ticker": "XTKS:7203"}} | matched
			""")
	void saysWhetherANameIsMatchedNewOrToBeReviewed(String sought, String verdict) {
		JsonNode matched = match("[" + sought + "]").ok().json().path(0);
		assertThat(matched.path("verdict").asString()).as(matched.toString()).isEqualTo(verdict);
	}

	@Test
	void answersInTheOrderAskedWithReasonsInWords() {
		JsonNode matched = match(
				"[\"Nobody Knows It\", {\"name\": \"Toyota Motor Co., Ltd.\", \"country\": \"JP\"}, \"Toyota Tsusho\"]")
			.ok()
			.json();
		assertThat(matched).hasSize(3);
		assertThat(matched.path(0).path("candidates")).isEmpty();
		JsonNode best = matched.path(1).path("candidates").path(0);
		assertThat(best.path("verdict").asString()).isEqualTo("same");
		assertThat(best.path("score").asDouble()).isGreaterThan(0.9);
		assertThat(best.path("reasons").toString()).contains("the name without its legal form is the same",
				"the same country: JP");
		assertThat(matched.path(1).path("candidates").path(1).toString()).contains("toyota-tsusho", "tsusho")
			.doesNotContain("\"same\"");
	}

	@Test
	void refusesWhatIsNoName() {
		match("[{}]").isProblem(400, "parameter-refused");
		match("[{\"name\": \"Toyota\", \"country\": \"Japan\"}]").isProblem(400, "parameter-refused");
		match("[{\"name\": \"Toyota\", \"kind\": \"ministry\"}]").isProblem(400, "parameter-refused");
		match("{\"name\": ").isProblem(400, "request-refused");
		assertThat(match("[]").ok().json()).isEmpty();
	}

	private Web.Reply match(String body) {
		return this.web
			.send(MockMvcRequestBuilders.post("/api/match").contentType(MediaType.APPLICATION_JSON).content(body));
	}

}
