package io.keiretsu.plant;

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
		  - {id: cells, name: Cells, country: JP}
		  - {id: minor, name: Minor, country: JP}
		  - {id: rival, name: Rival, country: JP}
		  - {id: lonely, name: Lonely Motors, country: JP}
		  - {id: planner, name: Planner, country: JP}
		ministries:
		  - {id: ministry, name: Ministry, kind: ministry, country: JP}
		plants:
		  - {id: north, name: North plant, country: JP, region: JP-40}
		  - {id: south, name: South plant, country: JP}
		  - {id: joint, name: Joint plant, country: JP}
		  - {id: held, name: Held plant, country: JP}
		  - {id: far, name: Far plant, country: US}
		  - {id: new, name: New plant, country: JP}
		  - {id: doubtful, name: Doubtful plant, country: JP}
		  - {id: delayed, name: Delayed plant, country: JP}
		products:
		  - {id: battery, name: batteries}
		facts:
		  # carmaker -subsidiary-> cells runs south; carmaker -20%-> minor runs held; rival and carmaker run joint
		  - {kind: stake, owner: carmaker, in: cells, control: subsidiary, @gazette}
		  - {kind: stake, owner: carmaker, in: minor, share: 0.2, @gazette}
		  - {kind: operation, operator: carmaker, of: north, validFrom: 2023, @gazette}
		  - {kind: operation, operator: cells, of: south, @gazette}
		  - {kind: operation, operator: minor, of: held, @gazette}
		  - {kind: operation, operator: carmaker, of: joint, jointly: true, validTo: 2026-03, @gazette}
		  - {kind: operation, operator: rival, of: joint, jointly: true, @gazette}
		  - {kind: investment, in: [north, new], amount: {value: 5000000, currency: EUR}, investor: [carmaker], @gazette}
		  - {kind: subsidy, grantor: ministry, amount: {value: 1000000, currency: JPY}, recipient: carmaker, for: [north], @gazette}
		  - {kind: supply-contract, supplier: rival, buyer: carmaker, from: [far], @gazette}
		  - {kind: production, of: north, makes: battery, @gazette}
		  - {kind: capacity, of: [north], amount: {value: 5, unit: GWh, per: year}, @gazette}
		  - {kind: capacity, of: [south, held], amount: {value: 9, unit: GWh, per: year}, @gazette}
		  - {kind: plant-status, of: north, status: under-construction, plannedStart: 2027, validFrom: 2024-05, @gazette}
		  - {kind: plant-status, of: north, status: announced, validFrom: 2023, @herald}
		  - {kind: plant-status, of: south, status: suspended, validFrom: 2025, @gazette}
		  - {kind: operation, operator: planner, of: doubtful, @gazette}
		  - {kind: operation, operator: planner, of: delayed, @gazette}
		  - {kind: plant-status, of: doubtful, status: planned, plannedStart: 2027, validFrom: 2025-05, @herald}
		  - {kind: plant-status, of: doubtful, status: planned, plannedStart: 2028, validFrom: 2025, @gazette}
		  - {kind: plant-status, of: delayed, status: planned, plannedStart: 2026, validFrom: 2023, @gazette}
		  - {kind: plant-status, of: delayed, status: planned, plannedStart: 2029, validFrom: 2025, @herald}
		""")
class PlantsOfFirmTests {

	private static final String QUESTION = "plant/plants-of-firm";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	PlantsOfFirmTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void tellsEveryPlantOnceUnderTheClosestRole() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=carmaker", NOW);
		assertThat(answer.says()).isEqualTo(
				"6 plants are documented with Carmaker by The Gazette (30 June 2025): operator of North plant (under construction); joint operator of Joint plant (status not documented); owner of the operator of Held plant (status not documented) and South plant (suspended); investor in New plant (status not documented); buyer from Far plant (status not documented).");
	}

	@Test
	void listsEveryRole() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=carmaker", NOW);
		assertThat(answer.column("plant")).containsExactly("Far plant", "Held plant", "Joint plant", "New plant",
				"North plant", "North plant", "North plant", "South plant");
		assertThat(answer.column("role")).containsExactly("buyer-from", "owner-of-operator", "joint-operator",
				"investor", "investor", "operator", "subsidised", "owner-of-operator");
		assertThat(answer.column("firm")).containsExactly("Carmaker", "Minor", "Carmaker", "Carmaker", "Carmaker",
				"Carmaker", "Carmaker", "Cells");
	}

	@Test
	void tellsOfOnePlant() {
		assertThat(this.web.ask(QUESTION, "firm=cells", NOW).says()).isEqualTo(
				"1 plant is documented with Cells by The Gazette (30 June 2025): operator of South plant (suspended).");
	}

	@Test
	void leavesTheSplitOfAnUndividedTotalOpen() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=cells", NOW);
		assertThat(answer.column("capacity")).containsExactly((String) null);
		assertThat(answer.column("capacityMin")).containsExactly("0");
		assertThat(answer.column("capacityMax")).containsExactly("9");
		assertThat(answer.column("capacityUnit")).containsExactly("GWh");
	}

	@Test
	void givesTheCapacityOfAPlantOfItsOwn() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=carmaker", "group=self", NOW);
		assertThat(answer.json()
			.path("rows")
			.valueStream()
			.filter((row) -> row.path("plantId").asString().equals("north"))).allSatisfy((row) -> {
				assertThat(row.path("capacity").asInt()).isEqualTo(5);
				assertThat(row.path("capacityMin").asInt()).isEqualTo(5);
				assertThat(row.path("product").asString()).isEqualTo("batteries");
				assertThat(row.path("plannedStart").asString()).isEqualTo("2027");
				assertThat(row.path("region").asString()).isEqualTo("JP-40");
			});
	}

	@Test
	void givesTheLastWordOfTheDayThatIsAskedFor() {
		assertThat(this.web.ask(QUESTION, "firm=carmaker", "validAt=2024-01-01").json().toString())
			.contains("announced")
			.doesNotContain("under-construction");
	}

	@Test
	void startsAPlantWhenTheBestOfTheLastSourcesSays() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=planner", NOW);
		assertThat(answer.column("plant")).containsExactly("Delayed plant", "Doubtful plant");
		assertThat(answer.column("plannedStart")).containsExactly("2029", "2028");
		assertThat(answer.column("facts").get(1)).contains(answer.list("disputed", "chosen"));
	}

	@Test
	void endsARoleWithItsFact() {
		assertThat(this.web.ask(QUESTION, "firm=carmaker", "validAt=2026-04-01").column("plant"))
			.doesNotContain("Joint plant");
		assertThat(this.web.ask(QUESTION, "firm=rival", "validAt=2026-04-01").column("plant"))
			.containsExactly("Joint plant");
	}

	@Test
	void findsNoPlantOfAFirmThatHasNone() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=lonely", NOW);
		assertThat(answer.column("plant")).isEmpty();
		assertThat(answer.says()).isEqualTo(
				"No plant of Lonely Motors is documented in 1 case, 3 sources; that does not mean there is none.");
	}

	@Test
	void leavesOutThePlantsOfTheSubsidiariesWhereOnlyTheFirmIsAskedFor() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=carmaker", "group=self", NOW);
		assertThat(answer.json()
			.path("rows")
			.valueStream()
			.filter((row) -> row.path("plantId").asString().equals("south"))).singleElement()
			.satisfies((row) -> assertThat(row.path("role").asString()).isEqualTo("owner-of-operator"));
	}

}
