package io.keiretsu.provenance;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story(bundled = true)
class FactsTests {

	private final Web web;

	FactsTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void givesEveryFactOfAKindWithItsEvidence(String kind) {
		Web.Reply list = this.web.get("/api/facts", "kind=" + kind, "limit=1000").ok();
		assertThat(list.list("items", "kind")).isNotEmpty().containsOnly(kind);
		assertThat(list.list("items", "id")).allSatisfy((id) -> {
			JsonNode fact = this.web.get("/api/facts/" + id).ok().json();
			assertThat(fact.path("fact").path("id").asString()).isEqualTo(id);
			assertThat(fact.path("fact").path("title").asString()).isNotBlank().doesNotContain("?", "{", "[");
			assertThat(fact.path("known").path("kind").asString()).isEqualTo(kind);
			assertThat(fact.path("known").path("says").path("kind").asString()).isEqualTo(kind);
			assertThat(fact.path("evidence")).isNotEmpty()
				.allSatisfy((said) -> assertThat(said.path("locator").asString()).isNotBlank());
		});
	}

	static Stream<String> kinds() {
		return Stream.of("supply-contract", "stake", "operation", "production", "plant-status", "capacity",
				"investment", "programme-plan", "subsidy", "target", "market-share", "component", "statement");
	}

	@Test
	void findsWhatIsSaidAboutAThingByAnyOfItsNames() {
		List<?> byId = this.web.get("/api/facts", "about=toyota-motor").ok().list("items", "id");
		assertThat(byId).isNotEmpty();
		assertThat(this.web.get("/api/facts", "about=トヨタ").ok().list("items", "id")).isEqualTo(byId);
		assertThat(this.web.get("/api/facts", "about=toyota-motor", "kind=stake").ok().list("items", "title"))
			.containsExactly("Toyota Motor holds Toyota Battery");
		assertThat(this.web.get("/api/facts", "about=country:CN").ok().list("items", "id")).isNotEmpty();
		assertThat(this.web.get("/api/facts", "about=subaru", "kind=stake").ok().list("items", "id")).isEmpty();
	}

	@Test
	void findsWhatASourceSays() {
		assertThat(this.web.get("/api/facts", "source=electronicsforyou").ok().list("items", "title"))
			.containsExactly("¥55.5bn of public money for Kitakyushu LFP battery plant");
		this.web.get("/api/facts", "source=toyota-motor").isProblem(404, "thing-unknown");
	}

	@Test
	void findsWhatWasPublishedByThen() {
		assertThat(this.web.get("/api/facts", "kind=supply-contract", "reportedBy=2025-02-18").ok().list("items", "id"))
			.isEmpty();
		assertThat(this.web.get("/api/facts", "kind=supply-contract", "reportedBy=2025-02-19").ok().list("items", "id"))
			.hasSize(1);
		assertThat(this.web.get("/api/facts", "knownAt=2020-01-01T00:00:00Z").ok().json().path("items")).isEmpty();
		assertThat(this.web.get("/api/facts", "cases=japan-batteries-other-reports", "kind=component")
			.ok()
			.json()
			.path("items")).isEmpty();
	}

	@Test
	void findsWhatHeldOnADay() {
		List<?> any = this.web.get("/api/facts", "about=toyota-motor").ok().list("items", "id");
		List<?> then = this.web.get("/api/facts", "about=toyota-motor", "validAt=2024-12-31").ok().list("items", "id");
		assertThat(any.containsAll(then)).isTrue();
		assertThat(then).isNotEmpty().hasSizeLessThan(any.size());
	}

	@Test
	void refusesWhatItDoesNotTake() {
		this.web.get("/api/facts", "kind=contract").isProblem(400, "parameter-refused");
		this.web.get("/api/facts", "abuot=toyota-motor").isProblem(400, "parameter-refused");
		this.web.get("/api/facts", "limit=1001").isProblem(400, "parameter-refused");
		this.web.get("/api/facts", "reportedBy=yesterday").isProblem(400, "parameter-refused");
		this.web.get("/api/facts", "about=nobody").isProblem(404, "thing-unknown");
		this.web.get("/api/facts/0123456789abcdef-1").isProblem(404, "thing-unknown");
		this.web.get("/api/facts/nonsense").isProblem(404, "thing-unknown");
	}

}
