package io.keiretsu.supply;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story(bundled = true,
		value = """
				firms:
				  - {id: carmaker, name: Carmaker, country: DE}
				  - {id: cells, name: Cells, country: KR}
				plants:
				  - {id: east, name: East plant, country: US}
				  - {id: home, name: Home plant, country: DE}
				products:
				  - {id: magnet, name: magnets}
				  - {id: rotor-magnet, name: rotor magnets, isA: [magnet]}
				facts:
				  - {kind: supply-contract, supplier: cells, buyer: carmaker, from: [east, home], of: rotor-magnet, validFrom: 2020, destination: DE, @gazette}
				  - {kind: supply-contract, supplier: cells, buyer: carmaker, from: [home], of: magnet, ref: home, validFrom: 2020, @gazette}
				  - {kind: supply-contract, supplier: cells, buyer: carmaker, from: [east], of: magnet, ref: old, stage: ended, validFrom: 2020, @gazette}
				""")
class ForeignMadeSupplyTests {

	private static final String QUESTION = "supply/foreign-made-supply";

	private static final String NOW = "validAt=2026-01-01";

	private final Web web;

	ForeignMadeSupplyTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void findsTheBatteriesThatToyotaGetsFromTheUnitedStates() {
		Web.Reply answer = this.web.ask(QUESTION, "country=JP", "product=ev-battery", NOW);
		assertThat(answer.column("buyerId")).containsOnly("toyota-motor");
		assertThat(answer.column("plantId")).contains("lansing-battery-plant");
		assertThat(answer.column("destinationCountry")).containsOnly((String) null);
		assertThat(answer.says()).contains("EV batteries made abroad for firms of Japan")
			.contains("Lansing battery plant (United States), for about US$1.5bn")
			.endsWith("; where the goods go is not documented.");
	}

	@Test
	void listsForeignPlantsOnlyAndCountsNoEndedContract() {
		Web.Reply answer = this.web.ask(QUESTION, "country=DE", "product=magnet", NOW);
		assertThat(answer.column("plant")).containsExactlyInAnyOrder("East plant", "East plant");
		assertThat(answer.column("product")).contains("rotor magnets");
		assertThat(answer.says()).isEqualTo(
				"1 contract is documented for magnets made abroad for firms of Germany by The Gazette (30 June 2025): Carmaker from Cells, made at East plant (United States), to Germany.");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		assertThat(this.web.ask(QUESTION, "country=KR", "product=magnet", NOW).says())
			.startsWith("No supply of magnets made abroad for firms of South Korea is documented in 3 cases");
		this.web.get("/api/questions/" + QUESTION, "country=Japan", "product=magnet")
			.isProblem(400, "parameter-refused");
	}

}
