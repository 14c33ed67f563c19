package io.keiretsu.supply;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story("""
		firms:
		  - {id: cells, name: Cells, country: KR}
		  - {id: cells-us, name: Cells America, country: US}
		  - {id: rival, name: Rival, country: JP}
		  - {id: gone, name: Gone, country: JP}
		  - {id: trader, name: Trader, country: CN}
		  - {id: carmaker, name: Carmaker, country: JP}
		  - {id: planner, name: Planner, country: JP}
		plants:
		  - {id: doubtful, name: Doubtful plant, country: JP}
		  - {id: east, name: East plant, country: US}
		  - {id: home, name: Home plant, country: JP}
		  - {id: ruin, name: Ruin, country: JP}
		products:
		  - {id: battery, name: batteries}
		  - {id: lfp-cell, name: LFP cells, isA: [battery]}
		  - {id: steel, name: steel}
		  - {id: magnet, name: magnets}
		facts:
		  - {kind: production, of: doubtful, makes: magnet, @gazette}
		  - {kind: operation, operator: planner, of: doubtful, @gazette}
		  - {kind: plant-status, of: doubtful, status: planned, plannedStart: 2027, validFrom: 2025-05, @herald}
		  - {kind: plant-status, of: doubtful, status: planned, plannedStart: 2028, validFrom: 2025, @gazette}
		  - {kind: stake, owner: cells, in: cells-us, control: subsidiary, @gazette}
		  - {kind: production, of: east, makes: lfp-cell, @gazette}
		  - {kind: operation, operator: cells-us, of: east, @gazette}
		  - {kind: plant-status, of: east, status: operating, validFrom: 2022, @gazette}
		  - {kind: capacity, of: [east], amount: {value: 10, unit: GWh, per: year}, @gazette}
		  - {kind: production, of: home, makes: battery, @gazette}
		  - {kind: operation, operator: rival, of: home, @gazette}
		  - {kind: plant-status, of: home, status: announced, plannedStart: 2028, validFrom: 2024, @herald}
		  - {kind: production, of: ruin, makes: battery, @gazette}
		  - {kind: operation, operator: gone, of: ruin, @gazette}
		  - {kind: plant-status, of: ruin, status: cancelled, validFrom: 2024, @herald}
		  - {kind: supply-contract, supplier: trader, buyer: carmaker, of: battery, stage: announced, validFrom: 2024, @gazette}
		""")
class AlternativesTests {

	private static final String QUESTION = "supply/alternatives";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	AlternativesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesMakersAndSuppliersAndLeavesWithdrawnPlantsOut() {
		Web.Reply answer = this.web.ask(QUESTION, "product=battery", NOW);
		assertThat(answer.column("firm")).containsExactly("Cells America", "Rival", "Trader");
		assertThat(answer.column("plant")).containsExactly("East plant", "Home plant", null);
		assertThat(answer.column("status")).containsExactly("operating", "announced", null);
		assertThat(answer.column("capacity")).containsExactly("10", null, null);
		assertThat(answer.says()).isEqualTo(
				"For batteries, 3 firms are documented by The Gazette (30 June 2025) and The Herald (2024): Cells America (East plant in the United States, operating); Rival (Home plant in Japan, announced to start in 2028); Trader (from a plant that is not named).");
	}

	@Test
	void narrowsToACountryAndADay() {
		assertThat(this.web.ask(QUESTION, "product=battery", "country=JP", NOW).column("firm"))
			.containsExactly("Rival");
		assertThat(this.web.ask(QUESTION, "product=battery", "availableBy=2027-12-31", NOW).column("firm"))
			.containsExactly("Cells America");
		Web.Reply perhaps = this.web.ask(QUESTION, "product=battery", "availableBy=2028-06-30", NOW);
		assertThat(perhaps.column("firm")).containsExactly("Cells America", "Rival");
		assertThat(perhaps.column("whenUncertain")).containsExactly("false", "true");
		assertThat(this.web.ask(QUESTION, "product=battery", "availableBy=2028-12-31", NOW).column("whenUncertain"))
			.containsExactly("false", "false");
	}

	@Test
	void startsAPlantWhenTheBestOfTheSourcesSays() {
		Web.Reply answer = this.web.ask(QUESTION, "product=magnet", "validAt=2028-06-01");
		assertThat(answer.column("plannedStart")).containsExactly("2028");
		assertThat(answer.column("overdue")).containsExactly("false");
		assertThat(answer.column("facts").get(0)).contains(answer.list("disputed", "chosen"));
		assertThat(this.web.ask(QUESTION, "product=magnet", "validAt=2029-01-01").column("overdue"))
			.containsExactly("true");
		assertThat(this.web.ask(QUESTION, "product=magnet", "availableBy=2027-12-31", NOW).column("firm")).isEmpty();
		assertThat(this.web.ask(QUESTION, "product=magnet", "availableBy=2028-12-31", NOW).column("firm"))
			.containsExactly("Planner");
	}

	@Test
	void leavesOutFirmsWithTheirGroupsPlantsAndCountries() {
		assertThat(this.web.ask(QUESTION, "product=battery", "without=cells", NOW).column("firm"))
			.containsExactly("Rival", "Trader");
		assertThat(this.web.ask(QUESTION, "product=battery", "without=cells", "group=self", NOW).column("firm"))
			.contains("Cells America");
		Web.Reply answer = this.web.ask(QUESTION, "product=battery", "without=Home plant,country:CN", NOW);
		assertThat(answer.column("firm")).containsExactly("Cells America");
		assertThat(answer.says()).startsWith("For batteries without Home plant and China, 1 firm is documented");
		assertThat(answer.text("self")).contains("without=home%2Ccountry%3ACN");
		this.web.get("/api/questions/" + QUESTION, "product=battery", "without=country:XX")
			.isProblem(400, "parameter-refused");
		this.web.get("/api/questions/" + QUESTION, "product=battery", "without=nobody").isProblem(404, "thing-unknown");
	}

	@Test
	void countsNarrowerProductsAndNamesThem() {
		assertThat(this.web.ask(QUESTION, "product=lfp-cell", NOW).column("firm")).containsExactly("Cells America");
		assertThat(this.web.ask(QUESTION, "product=battery", "country=US", NOW).column("products"))
			.containsExactly("[\"LFP cells\"]");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		assertThat(this.web.ask(QUESTION, "product=steel", NOW).says()).isEqualTo(
				"No maker or supplier of steel is documented in 1 case, 3 sources; that does not mean there is none.");
	}

}
