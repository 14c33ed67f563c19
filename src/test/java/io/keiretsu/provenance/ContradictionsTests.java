package io.keiretsu.provenance;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story(bundled = true,
		value = """
				firms: [{id: maker, name: Maker, country: JP}, {id: calm, name: Calm, country: JP}]
				products: [{id: cell, name: cells}]
				plants:
				  - {id: undecided, name: Undecided plant, country: JP}
				  - {id: grown, name: Grown plant, country: JP}
				facts:
				  # undecided: 20 to 25 agrees with 20 and 25, and 20 not with 25; up to 30 is compared by its bound
				  - {kind: capacity, of: [undecided], for: cell, amount: {value: 20, unit: GWh, per: year}, validFrom: 2024, @gazette}
				  - {kind: capacity, of: [undecided], for: cell, amount: {min: 20, max: 25, unit: GWh, per: year}, validFrom: 2024, @herald}
				  - {kind: capacity, of: [undecided], for: cell, amount: {value: 25, unit: GWh, per: year}, validFrom: 2024, @leaflet}
				  - {kind: capacity, of: [grown], for: cell, amount: {value: 5, unit: GWh, per: year}, validFrom: 2020, validTo: 2022, @gazette}
				  - {kind: capacity, of: [grown], for: cell, amount: {value: 9, unit: GWh, per: year}, validFrom: 2023, @gazette}
				  - {kind: investment, in: [grown], investor: [maker], amount: {value: 500, currency: JPY, qualifier: about}, @gazette}
				  - {kind: investment, in: [grown], investor: [maker], amount: {value: 540, currency: JPY}, @herald}
				  - {kind: plant-status, of: grown, status: operating, validFrom: 2025-01, @gazette}
				  - {kind: plant-status, of: grown, status: closed, validFrom: 2025, @herald}
				  - {kind: market-share, of: maker, in: cell, period: 2024, rank: 3, @gazette}
				  - {kind: market-share, of: maker, in: cell, period: 2024, rank: 4, @gazette}
				  - {kind: operation, operator: calm, of: grown, @gazette+herald}
				""")
class ContradictionsTests {

	private static final String QUESTION = "provenance/contradictions";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	ContradictionsTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void findsTheTwoSumsOfNissan() {
		Web.Reply answer = this.web.ask(QUESTION, "about=nissan-motor", NOW);
		assertThat(answer.column("values")).containsExactly("[\"up to ¥55.7bn\",\"up to ¥55.7bn\",\"¥55.5bn\"]");
		assertThat(answer.column("sourceIds"))
			.containsExactly("[\"kallanish-2024-09\",\"article-2025\",\"electronicsforyou\"]");
		assertThat(answer.column("chosen")).containsExactly("up to ¥55.7bn");
		assertThat(answer.column("rule")).containsExactly("reliability");
		assertThat(answer.says()).isEqualTo(
				"1 contradiction about Nissan Motor is documented: \"up to ¥55.7bn\" (METI's round of battery subsidies of September 2024 and Article on Japan's battery industry) against \"¥55.5bn\" (Nissan's battery plant and its subsidy (undated)), where \"up to ¥55.7bn\" leads by reliability.");
	}

	@Test
	void putsFiscal2028Beside2027() {
		Web.Reply answer = this.web.ask(QUESTION, "about=japan-joint-battery-plant-1", NOW);
		assertThat(answer.column("values"))
			.contains("[\"planned, to start 2028-04/2029-03\",\"planned, to start 2027\"]");
		assertThat(answer.column("chosen")).contains("planned, to start 2028-04/2029-03");
	}

	@Test
	void putsStatementsBesideWhatDeniesThemAndChoosesNone() {
		Web.Reply answer = this.web.ask(QUESTION, "about=mazda-motor", NOW);
		assertThat(answer.column("chosen")).containsExactly((String) null);
		assertThat(answer.column("rule")).containsExactly("none");
		assertThat(answer.column("values").get(0)).contains("Mazda with Panasonic has a battery project in Japan too")
			.contains("is the one large project in Japan that goes on");
		assertThat(answer.says()).doesNotContain("\"");
		assertThat(this.web.ask(QUESTION, "about=fukuoka-battery-plant", NOW).says())
			.contains("Toyota Motor: Putting the plant on hold is an adjustment for a time (");
		assertThat(this.web.ask(QUESTION, "about=fukuoka-battery-plant", NOW).column("slot")).contains(
				"denied: Toyota buys from Lansing instead of making batteries in Japan",
				"denied: Putting the plant on hold is an adjustment for a time");
	}

	@Test
	void comparesIntervalsInOneMeasureAndAtOneTime() {
		Web.Reply answer = this.web.ask(QUESTION, "about=undecided", NOW);
		assertThat(answer.column("values")).containsExactly("[\"20 GWh\",\"20 to 25 GWh\",\"25 GWh\"]");
		assertThat(this.web.ask(QUESTION, "about=undecided", NOW, "reportedBy=2025-12-31").column("values")).isEmpty();
		assertThat(this.web.ask(QUESTION, "about=grown", NOW).column("values"))
			.as("neither capacities of other years nor a rounded sum")
			.containsExactly("[\"operating\",\"closed\"]");
		assertThat(this.web.ask(QUESTION, "about=maker", NOW).column("values"))
			.containsExactly("[\"rank 3\",\"rank 4\"]");
	}

	@Test
	void answersOfOtherQuestionsNameTheSameDisputes() {
		JsonNode disputed = this.web.ask("policy/subsidies", "recipient=nissan-motor", NOW).json().path("disputed");
		JsonNode row = this.web.ask(QUESTION, "about=nissan-motor", NOW).json().path("rows").path(0);
		assertThat(disputed.size()).isOne();
		assertThat(disputed.path(0).path("slot")).isEqualTo(row.path("slot"));
		assertThat(disputed.path(0).path("chosen")).isEqualTo(row.path("chosenFact"));
		assertThat(disputed.path(0).path("rule")).isEqualTo(row.path("rule"));
		assertThat(disputed.path(0).path("values").valueStream().map((value) -> value.path("value").asString()))
			.containsExactly("up to ¥55.7bn", "¥55.5bn");
	}

	@Test
	void findsNoneWhereSourcesAgree() {
		assertThat(this.web.ask(QUESTION, "about=calm", NOW).says())
			.startsWith("No contradiction about Calm is documented in 3 cases, ");
	}

}
