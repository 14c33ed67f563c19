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
		  - {id: one, name: One Motors}
		  - {id: two, name: Two Motors}
		  - {id: third, name: Third Motors}
		  - {id: cells, name: Cells}
		  - {id: packs, name: Packs}
		  - {id: metals, name: Metals}
		plants:
		  - {id: east, name: East plant, country: US}
		products:
		  - {id: battery, name: batteries}
		facts:
		  - {kind: supply-contract, supplier: cells, buyer: one, from: [east], of: battery, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: two, of: battery, validFrom: 2020, @herald}
		  - {kind: supply-contract, supplier: packs, buyer: one, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: packs, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: two, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: packs, buyer: third, validFrom: 2020, stage: ended, @gazette}
		""")
class CommonSuppliersTests {

	private static final String QUESTION = "supply/common-suppliers";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	CommonSuppliersTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesWhoSuppliesBothFromWhereAndWithWhat() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=one", "otherBuyer=two", NOW);
		assertThat(answer.column("supplier")).containsExactly("Cells");
		assertThat(answer.column("plants")).containsExactly("[\"East plant\"]");
		assertThat(answer.column("products")).containsExactly("[\"batteries\"]");
		assertThat(answer.list("evidence", "source")).containsExactlyInAnyOrder("gazette", "herald");
		assertThat(answer.says()).isEqualTo(
				"One Motors and Two Motors share 1 documented supplier: Cells, according to The Gazette (30 June 2025) and The Herald (2024).");
	}

	@Test
	void looksFurtherUpOnBothSides() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=one", "otherBuyer=two", "tiers=2", NOW);
		assertThat(answer.column("supplier")).containsExactly("Cells", "Metals");
		assertThat(answer.column("tier")).containsExactly("1", "2");
		assertThat(answer.column("otherTier")).containsExactly("1", "1");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=one", "otherBuyer=third", NOW);
		assertThat(answer.column("supplier")).isEmpty();
		assertThat(answer.says()).isEqualTo(
				"No supplier that One Motors and Third Motors share is documented in 1 case, 3 sources; that does not mean there is none.");
	}

	@Test
	void drawsThePicture() {
		assertThat(this.web.ask(QUESTION, "buyer=one", "otherBuyer=two", NOW, "format=graph").list("nodes", "id"))
			.contains("one", "two", "cells")
			.doesNotContain("packs");
	}

}
