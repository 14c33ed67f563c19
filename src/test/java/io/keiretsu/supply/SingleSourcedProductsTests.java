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
		  - {id: cells, name: Cells}
		  - {id: packs, name: Packs}
		  - {id: metals, name: Metals}
		  - {id: rival, name: Rival}
		  - {id: gone, name: Gone}
		  - {id: other, name: Other Motors}
		plants:
		  - {id: east, name: East plant, country: US}
		  - {id: west, name: West plant, country: US}
		  - {id: ruin, name: Ruin, country: US}
		products:
		  - {id: battery, name: batteries}
		  - {id: lfp-cell, name: LFP cells, isA: [battery]}
		  - {id: steel, name: steel}
		facts:
		  - {kind: supply-contract, supplier: cells, buyer: carmaker, from: [east], of: lfp-cell, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: packs, buyer: carmaker, of: battery, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: carmaker, of: steel, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: rival, buyer: carmaker, of: steel, stage: ended, validFrom: 2015, @herald}
		  - {kind: production, of: west, makes: lfp-cell, @herald}
		  - {kind: operation, operator: rival, of: west, @herald}
		  - {kind: production, of: ruin, makes: lfp-cell, @herald}
		  - {kind: operation, operator: gone, of: ruin, @herald}
		  - {kind: plant-status, of: ruin, status: cancelled, validFrom: 2022, @herald}
		""")
class SingleSourcedProductsTests {

	private static final String QUESTION = "supply/single-sourced-products";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	SingleSourcedProductsTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesProductsOfOneSupplierAndWhoElseMakesThem() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", NOW);
		assertThat(answer.column("product")).containsExactly("LFP cells", "steel");
		assertThat(answer.column("supplier")).containsExactly("Cells", "Metals");
		assertThat(answer.column("sitesDocumented")).containsExactly("1", null);
		assertThat(answer.column("otherMakersKnown")).as("a cancelled plant makes nothing").containsExactly("1", "0");
		assertThat(answer.says()).isEqualTo(
				"2 products of Carmaker have a single documented supplier by The Gazette (30 June 2025) and The Herald (2024): LFP cells from Cells (1 plant named, 1 other maker documented with a plant or a contract); steel from Metals (no plant named, no other maker documented with a plant or a contract); there may be others.");
	}

	@Test
	void countsTheSuppliersOfNarrowerProducts() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", NOW).column("productId")).doesNotContain("battery");
	}

	@Test
	void countsAContractOnlyWhileItHolds() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "validAt=2019-01-01").column("product")).isEmpty();
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		assertThat(this.web.ask(QUESTION, "buyer=other", NOW).says()).isEqualTo(
				"No product that Other Motors gets from a single supplier is documented in 1 case, 3 sources; that does not mean there is none.");
	}

}
