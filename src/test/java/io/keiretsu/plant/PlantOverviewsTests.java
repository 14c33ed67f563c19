package io.keiretsu.plant;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.SmallWorld;
import io.keiretsu.Story;
import io.keiretsu.StoryTeller;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story({ SmallWorld.TEXT
		+ """
				  - {kind: investment, in: [fjord], amount: {value: 2000000000, currency: NOK}, investor: [ampere], validFrom: 2024, @gazette}
				  - {kind: plant-status, of: fjord, status: closed, validFrom: 2025-07-01, @gazette}
				""",
		PlantOverviewsTests.ABROAD })
class PlantOverviewsTests {

	private static final String NOW = "validAt=2026-01-01";

	static final String ABROAD = """
			case: abroad
			sharing: public
			sources:
			  - {id: weekly, title: The week, published: 2024-05, reliability: C}
			  - {id: daily, title: The day, published: 2024-06, reliability: C}
			  - {id: atlas, title: The atlas, published: 2025-06, reliability: A}
			firms:
			  - {id: faraday, name: Faraday, country: FR}
			ministries:
			  - {id: bureau, name: The Bureau, kind: ministry, country: FR}
			plants:
			  - {id: rivals, name: Rivals, country: FR}
			  - {id: doubtful, name: Doubtful, country: IT}
			  - {id: delayed, name: Delayed, country: IT}
			  - {id: idea, name: Idea, country: BE}
			  - {id: funded, name: Funded, country: BE}
			  - {id: described, name: Described, country: BE}
			facts:
			  - {kind: plant-status, of: doubtful, status: planned, plannedStart: 2027, validFrom: 2025-05, @daily}
			  - {kind: plant-status, of: doubtful, status: planned, plannedStart: 2028-04/2029-03, validFrom: 2025, @atlas}
			  - {kind: plant-status, of: delayed, status: planned, plannedStart: 2026, validFrom: 2023, @atlas}
			  - {kind: plant-status, of: delayed, status: planned, plannedStart: 2029, validFrom: 2025, @daily}
			  - {kind: plant-status, of: idea, status: considered, validFrom: 2025, @daily}
			  - {kind: investment, in: [funded], amount: {value: 9000, currency: EUR}, investor: [faraday], validFrom: 2024, @daily}
			  - {kind: plant-status, of: rivals, status: suspended, validFrom: 2025-06, @daily}
			  - {kind: capacity, of: [rivals], amount: {value: 5, unit: GWh, per: year}, validFrom: 2024, @daily}
			  - {kind: capacity, of: [rivals], amount: {value: 7, unit: GWh, per: year}, validFrom: 2024, @weekly}
			  - {kind: investment, in: [rivals], amount: {value: 5000, currency: EUR}, investor: [faraday], validFrom: 2024, @daily}
			  - {kind: investment, in: [rivals], amount: {value: 7000, currency: EUR}, investor: [faraday], validFrom: 2024, @weekly}
			  - {kind: subsidy, grantor: bureau, recipient: faraday, for: [rivals], amount: {value: 500, currency: EUR}, validFrom: 2024, @daily}
			  - {kind: subsidy, grantor: bureau, recipient: faraday, for: [rivals], amount: {value: 700, currency: EUR}, validFrom: 2024, @weekly}
			""";

	private final Web web;

	PlantOverviewsTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void neverLumpsCancelledAndSuspendedPlantsTogether() {
		Web.Reply answer = this.web.ask("plant/withdrawn", "country=JP", NOW);
		assertThat(answer.column("plant")).containsExactly("South", "East");
		assertThat(answer.column("plannedStart")).containsExactly("2027", null);
		assertThat(answer.column("subsidyQualifier")).as("by the more reliable source").containsExactly("up-to", null);
		assertThat(answer.says()).isEqualTo(
				"1 plant is cancelled: South of Volt with an investment of ¥10bn and a subsidy of up to ¥4bn; 1 plant is suspended: East of Ampere with an investment of up to ¥7bn, "
						+ "according to The Gazette (30 June 2025) and The Herald (2024).");
	}

	@Test
	void findsNothingWithdrawnBeforeItWasNorOfOthers() {
		assertThat(this.web.ask("plant/withdrawn", "validAt=2025-01-01").says())
			.startsWith("No withdrawn plant is documented");
		assertThat(this.web.ask("plant/withdrawn", "firm=idle", NOW).says())
			.startsWith("No withdrawn plant of Idle is documented");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plant/withdrawn", "plant/plants-by-status", "policy/subsidies-at-risk" })
	void ranksByTheSourcesThatWereKnown(String question, @Autowired CaseLoad cases) {
		cases.load(List.of(StoryTeller.text(ABROAD)));
		Web.Reply before = this.web.ask(question, "country=FR", NOW);
		cases.load(List.of(StoryTeller.text(ABROAD.replace("@weekly", "@weekly+atlas"))));
		Web.Reply since = this.web.ask(question, "country=FR", NOW);
		assertThat(since.json().path("rows")).isNotEqualTo(before.json().path("rows"));
		assertThat(this.web.get(URI.create(before.text("self"))).ok().json().path("rows"))
			.isEqualTo(before.json().path("rows"));
		assertThat(this.web.ask(question, "country=FR", NOW, "reportedBy=2024-12-31").json().path("rows"))
			.isEqualTo(before.json().path("rows"));
	}

	@Test
	void countsPlantsByTheLastWord() {
		Web.Reply answer = this.web.ask("plant/plants-by-status", "country=JP", NOW);
		assertThat(answer.says()).startsWith(
				"5 plants are documented: 1 cancelled, 1 operating, 1 planned, 1 suspended and 1 under construction");
		assertThat(this.web.ask("plant/plants-by-status", "status=operating", NOW).column("plant"))
			.containsExactly("North");
		assertThat(this.web.ask("plant/plants-by-status", "product=ev-battery", NOW).column("plant"))
			.containsExactly("South", "North");
		assertThat(this.web.ask("plant/plants-by-status", "product=steel", NOW).says())
			.startsWith("No plant for steel is documented");
	}

	@Test
	void listsAPlantOnlyWhereASourceSpeaksOfIt() {
		Web.Reply answer = this.web.ask("plant/plants-by-status", "country=BE", NOW);
		assertThat(answer.column("plant")).containsExactly("Idea", "Funded");
		assertThat(answer.column("facts")).doesNotContain("[]");
		assertThat(answer.says()).isEqualTo(
				"2 plants are documented: 1 considered and 1 without a documented status, according to The day (June 2024).");
		assertThat(this.web.ask("plant/plants-by-status", NOW, "reportedBy=2020-01-01").says())
			.startsWith("No plant is documented");
		assertThat(this.web.ask("plant/plants-by-status", "country=BE", NOW, "cases=story").column("plant")).isEmpty();
		assertThat(this.web.ask("plant/plants-by-status", "country=BE", "validAt=2023-12-31").column("plant"))
			.isEmpty();
	}

	@Test
	void countsNoMoreThanItShows() {
		assertThat(this.web.ask("plant/plants-by-status", NOW, "limit=2").says())
			.startsWith("At least 2 plants are documented: ");
	}

	@Test
	void countsEveryStatus() {
		assertThat(this.web.ask("plant/plants-by-status", NOW).says()).startsWith(
				"11 plants are documented: 1 cancelled, 1 closed, 1 considered, 1 operating, 3 planned, 2 suspended, 1 under construction and 1 without a documented status, according to ");
	}

	@Test
	void startsAPlantWhenTheBestOfTheLastSourcesSays() {
		Web.Reply answer = this.web.ask("plant/plants-by-status", "country=IT", NOW);
		assertThat(answer.column("plant")).containsExactly("Delayed", "Doubtful");
		assertThat(answer.column("plannedStart")).containsExactly("2029", "2028-04/2029-03");
		assertThat(answer.column("facts").get(1)).contains(answer.list("disputed", "chosen"));
		assertThat(this.web.ask("plant/plants-by-status", "country=IT", NOW, "reportedBy=2024-12-31")
			.column("plannedStart")).containsExactly("2029", "2027");
	}

	@Test
	void leavesAnUndividedTotalOpenBetweenItsPlants() {
		Web.Reply answer = this.web.ask("plant/capacity-by-country", "country=JP", NOW);
		assertThat(answer.column("status")).containsExactly("cancelled", "operating", "suspended",
				"under-construction");
		assertThat(answer.column("capacityMin")).containsExactly("5", "10", "0", "0");
		assertThat(answer.column("capacityMax")).containsExactly("5", "10", "8", "8");
		assertThat(answer.says()).contains("In Japan, 5 GWh a year cancelled (South)",
				"up to 8 GWh a year suspended (East)");
	}

	@Test
	void countsCapacityOfTheProductAndCountryOnly() {
		assertThat(this.web.ask("plant/capacity-by-country", "country=JP", "product=ev-battery", NOW).column("status"))
			.containsExactly("cancelled", "operating");
		assertThat(this.web.ask("plant/capacity-by-country", "country=KR", NOW).says())
			.startsWith("No capacity in South Korea is documented");
	}

	@Test
	void tellsASharedInvestmentOnce() {
		Web.Reply answer = this.web.ask("plant/investments", "country=JP", NOW);
		assertThat(answer.column("plant")).containsExactly("East", "South", "West");
		assertThat(answer.column("amount")).containsExactly(null, "10000000000", null);
		assertThat(answer.column("amountMax")).containsExactly("7000000000", "10000000000", "7000000000");
		assertThat(answer.says()).isEqualTo(
				"Ampere and Volt invest together ¥7bn in East (suspended) and West; Volt was to invest ¥10bn in South (cancelled), according to The Gazette (30 June 2025) and The Herald (2024).");
		assertThat(this.web.ask("plant/investments", "firm=idle", NOW).says())
			.startsWith("No investment of Idle is documented");
	}

	@Test
	void tellsAnInvestmentInTheTenseOfItsPlant() {
		assertThat(this.web.ask("plant/investments", "firm=volt", "validAt=2025-01-01").says())
			.startsWith("Ampere and Volt invest together ¥7bn in East and West; Volt is to invest ¥10bn in South, ");
		assertThat(this.web.ask("plant/investments", "country=NO", "validAt=2025-01-01").says())
			.startsWith("Ampere invests NOK 2bn in Fjord, according to ");
		assertThat(this.web.ask("plant/investments", "country=NO", NOW).says())
			.startsWith("Ampere invested NOK 2bn in Fjord (closed), according to ");
	}

}
