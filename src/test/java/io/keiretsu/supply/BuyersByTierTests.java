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
		  - {id: mine, name: Mine, country: CL}
		  - {id: shaft, name: Shaft, country: CL}
		  - {id: cells, name: Cells, country: KR}
		  - {id: carmaker, name: Carmaker, country: JP}
		  - {id: trucks, name: Trucks, country: JP}
		facts:
		  - {kind: stake, owner: mine, in: shaft, share: 0.9, @gazette}
		  - {kind: supply-contract, supplier: shaft, buyer: cells, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: mine, buyer: shaft, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: carmaker, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: trucks, stage: ended, validFrom: 2020, @gazette}
		""")
class BuyersByTierTests {

	private static final String QUESTION = "supply/buyers-by-tier";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	BuyersByTierTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void followsTheGoodsOfTheGroupAndNoEndedContract() {
		Web.Reply answer = this.web.ask(QUESTION, "supplier=mine", NOW);
		assertThat(answer.column("buyer")).containsExactly("Cells", "Carmaker");
		assertThat(answer.column("tier")).containsExactly("1", "2");
		assertThat(answer.column("sellers")).containsExactly("[\"Shaft\"]", "[\"Cells\"]");
		assertThat(answer.says()).isEqualTo(
				"2 buyers from Mine are documented within 3 tiers by The Gazette (30 June 2025): Cells in the first tier; Carmaker in the second tier.");
	}

	@Test
	void countsFlowsWithinTheGroupWhenOnlyTheFirmItselfIsAskedFor() {
		assertThat(this.web.ask(QUESTION, "supplier=mine", "group=self", NOW).column("buyer")).containsExactly("Shaft",
				"Cells", "Carmaker");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		assertThat(this.web.ask(QUESTION, "supplier=carmaker", "tiers=1", NOW).says())
			.isEqualTo("No buyer from Carmaker is documented in 1 case, 3 sources; that does not mean there is none.");
	}

	@Test
	void drawsThePicture() {
		assertThat(this.web.ask(QUESTION, "supplier=mine", NOW, "format=graph").list("nodes", "id"))
			.contains("shaft", "cells", "carmaker")
			.doesNotContain("trucks");
	}

}
