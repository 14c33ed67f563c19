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
		  - {id: carmaker, name: Carmaker}
		  - {id: parts, name: Parts}
		  - {id: cells, name: Cells}
		  - {id: packs, name: Packs}
		products:
		  - {id: battery, name: batteries}
		facts:
		  - {kind: stake, owner: carmaker, in: parts, control: subsidiary, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: carmaker, of: battery, validFrom: 2020, deliveriesTo: 2027-03-31, @gazette}
		  - {kind: supply-contract, supplier: packs, buyer: parts, validFrom: 2020, validTo: 2028, @gazette}
		  - {kind: supply-contract, supplier: packs, buyer: cells, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: packs, stage: cancelled, validFrom: 2020, validTo: 2027, @gazette}
		""")
class ContractsEndingTests {

	private static final String QUESTION = "supply/contracts-ending";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	ContractsEndingTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void findsWhatEndsInThePeriodAndDoesNotCountCancelledContracts() {
		Web.Reply answer = this.web.ask(QUESTION, "from=2027-01-01", "to=2027-12-31", NOW);
		assertThat(answer.column("until")).containsExactly("2027-03-31", "2027");
		assertThat(answer.column("stage")).containsExactly(null, "cancelled");
		assertThat(answer.says()).isEqualTo(
				"1 contract that ends between 1 January 2027 and 31 December 2027 is documented by The Gazette (30 June 2025): Cells to Carmaker for batteries, on 31 March 2027.");
	}

	@Test
	void isUncertainWhereTheStatedEndReachesOutOfThePeriod() {
		Web.Reply answer = this.web.ask(QUESTION, "from=2027-06-01", "to=2028-06-30", "firm=parts", NOW);
		assertThat(answer.column("whenUncertain")).containsExactly("true");
		assertThat(answer.says()).endsWith("Packs to Parts, in 2028, perhaps outside it.");
		assertThat(
				this.web.ask(QUESTION, "from=2028-01-01", "to=2028-12-31", "firm=parts", NOW).column("whenUncertain"))
			.containsExactly("false");
	}

	@Test
	void keepsToThePeriodToTheDay() {
		assertThat(this.web.ask(QUESTION, "from=2027-03-31", "to=2027-03-31", "firm=carmaker", NOW).column("until"))
			.containsExactly("2027-03-31");
		assertThat(this.web.ask(QUESTION, "from=2027-04-01", "to=2027-04-30", "firm=carmaker", NOW).column("until"))
			.isEmpty();
		assertThat(this.web.ask(QUESTION, "from=2027-03-01", "to=2027-03-30", "firm=carmaker", NOW).column("until"))
			.isEmpty();
	}

	@Test
	void refusesAPeriodThatEndsBeforeItBegins() {
		assertThat(this.web.get("/api/questions/" + QUESTION, "from=2027-04-01", "to=2027-03-31")
			.isProblem(400, "parameter-refused")
			.text("detail"))
			.isEqualTo("'2027-03-31' cannot be to. Give one that is not before from, which is 2027-04-01.");
	}

	@Test
	void asksForAFirmWithItsGroupOnEitherSide() {
		assertThat(this.web.ask(QUESTION, "from=2026-01-01", "to=2030-12-31", "firm=carmaker", NOW).column("buyer"))
			.containsExactly("Carmaker", "Parts");
		assertThat(this.web.ask(QUESTION, "from=2026-01-01", "to=2030-12-31", "firm=packs", NOW).column("buyer"))
			.containsExactly("Packs", "Parts");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		assertThat(this.web.ask(QUESTION, "from=2040-01-01", "to=2040-12-31", "firm=cells", NOW).says()).isEqualTo(
				"No contract of Cells that ends between 1 January 2040 and 31 December 2040 is documented in 1 case, 3 sources; that does not mean there is none.");
	}

}
