package io.keiretsu.policy;

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
		  - {id: carmaker, name: Carmaker, country: JP}
		  - {id: carmaker-cells, name: Carmaker Cells, country: JP}
		  - {id: abroad, name: Abroad, country: US}
		  - {id: lonely, name: Lonely Motors, country: JP}
		ministries:
		  - {id: ministry, name: Ministry, kind: ministry, country: JP}
		  - {id: state, name: State, kind: state, country: US}
		programmes:
		  - {id: programme, name: Programme, by: [ministry]}
		plants:
		  - {id: cancelled, name: Cancelled plant, country: JP}
		  - {id: first, name: First plant, country: JP}
		  - {id: second, name: Second plant, country: JP}
		facts:
		  - {kind: stake, owner: carmaker, in: carmaker-cells, control: subsidiary, @gazette}
		  # disputed: up to 55.7bn (twice) against 55.5bn
		  - {kind: subsidy, grantor: ministry, amount: {value: 55700000000, currency: JPY, qualifier: up-to}, recipient: carmaker, for: [cancelled], programme: programme, stage: pledged, validFrom: 2024-09, @gazette}
		  - {kind: subsidy, grantor: ministry, amount: [{value: 55700000000, currency: JPY, qualifier: up-to}, {value: 536500000, currency: USD, qualifier: about}], recipient: carmaker, for: [cancelled], stage: pledged, validFrom: /2024, @herald}
		  - {kind: subsidy, grantor: ministry, amount: {value: 55500000000, currency: JPY}, recipient: carmaker, for: [cancelled], stage: pledged, @leaflet}
		  - {kind: plant-status, of: cancelled, status: cancelled, validFrom: 2025, @gazette}
		  - {kind: subsidy, grantor: ministry, amount: {value: 2000000, currency: JPY}, recipient: carmaker-cells, for: [first, second], stage: disbursed, validFrom: 2023, @gazette}
		  - {kind: plant-status, of: first, status: under-construction, validFrom: 2023, @gazette}
		  - {kind: subsidy, grantor: state, amount: {value: 1000, currency: USD, qualifier: at-least}, recipient: abroad, stage: lapsed, validFrom: 2023, @herald}
		""")
class SubsidiesTests {

	private static final String QUESTION = "policy/subsidies";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	SubsidiesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void leadsWithTheChosenOfDisputedValuesAndNamesTheOther() {
		Web.Reply answer = this.web.ask(QUESTION, "recipient=carmaker", "group=self", NOW);
		assertThat(answer.says()).isEqualTo(
				"Ministry pledged Carmaker up to ¥55.7bn, or ¥55.5bn according to A leaflet (undated), for Cancelled plant (cancelled), according to The Gazette (30 June 2025) and The Herald (2024).");
		assertThat(answer.column("amount")).containsExactly("55700000000", "55700000000", "55500000000");
		assertThat(answer.list("disputed", "rule")).containsExactly("reliability");
		assertThat(answer.json()
			.path("disputed")
			.path(0)
			.path("values")
			.valueStream()
			.map((value) -> value.path("value").asString())).containsExactly("up to ¥55.7bn", "¥55.5bn");
	}

	@Test
	void leadsWithTheOneThatIsLeftWhereOnlyThatWasPublished() {
		assertThat(this.web.ask(QUESTION, "recipient=carmaker", "group=self", NOW, "reportedBy=2024-12-31").says())
			.isEqualTo(
					"Ministry pledged Carmaker up to ¥55.7bn for Cancelled plant (status not documented), according to The Herald (2024).");
	}

	@Test
	void keepsWhatIsForSeveralPlantsUndivided() {
		Web.Reply answer = this.web.ask(QUESTION, "recipient=carmaker-cells", NOW);
		assertThat(answer.column("plants")).containsExactly("[\"First plant\",\"Second plant\"]");
		assertThat(answer.column("plantIds")).containsExactly("[\"first\",\"second\"]");
		assertThat(answer.column("plantStatus")).containsExactly("[\"under-construction\",\"not documented\"]");
		assertThat(answer.says()).isEqualTo(
				"Ministry paid Carmaker Cells ¥2m for First plant (under construction) and Second plant (status not documented), according to The Gazette (30 June 2025).");
	}

	@Test
	void saysThatMoneyLapsed() {
		Web.Reply answer = this.web.ask(QUESTION, "grantor=state", NOW);
		assertThat(answer.says())
			.isEqualTo("State pledged Abroad at least US$1,000, which has lapsed, according to The Herald (2024).");
		assertThat(answer.column("amount")).containsExactly("1000");
		assertThat(answer.column("amountMax")).containsExactly((String) null);
	}

	@Test
	void asksForAGrantorAGroupOrACountry() {
		assertThat(this.web.ask(QUESTION, "grantor=ministry", NOW).column("recipient")).hasSize(4);
		assertThat(this.web.ask(QUESTION, "recipient=carmaker", NOW).column("recipient")).hasSize(4);
		assertThat(this.web.ask(QUESTION, "country=US", NOW).column("recipient")).containsExactly("Abroad");
		assertThat(this.web.ask(QUESTION, NOW).says()).startsWith("3 subsidies are documented by ");
	}

	@Test
	void findsNoneForAFirmThatGotNone() {
		assertThat(this.web.ask(QUESTION, "recipient=lonely", "grantor=state", "country=JP", NOW).says()).isEqualTo(
				"No subsidy of State for Lonely Motors in Japan is documented in 1 case, 3 sources; that does not mean there is none.");
		assertThat(this.web.ask(QUESTION, "recipient=lonely", "country=US", NOW).says())
			.startsWith("No subsidy for Lonely Motors in the United States is documented in ");
	}

	@Test
	void refusesACountryThatIsNone() {
		for (String country : new String[] { "Japan", "jp", "XX", "JPN" }) {
			this.web.get("/api/questions/" + QUESTION, "country=" + country).isProblem(400, "parameter-refused");
		}
	}

}
