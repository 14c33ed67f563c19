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
		  - {id: mine, name: Mine}
		  - {id: metals, name: Metals}
		  - {id: cells, name: Cells}
		  - {id: packs, name: Packs}
		  - {id: carmaker, name: Carmaker}
		facts:
		  - {kind: supply-contract, supplier: mine, buyer: metals, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: mine, buyer: metals, ref: second, validFrom: 2021, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: cells, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: metals, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: carmaker, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: packs, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: packs, buyer: carmaker, validFrom: 2023, @herald}
		  - {kind: supply-contract, supplier: metals, buyer: carmaker, stage: cancelled, validFrom: 2020, @gazette}
		""")
class PathsBetweenTests {

	private static final String QUESTION = "supply/paths-between";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	PathsBetweenTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void givesEachPathOnceShortestFirstWithAllItsContracts() {
		Web.Reply answer = this.web.ask(QUESTION, "supplier=mine", "buyer=carmaker", NOW);
		assertThat(answer.column("hops")).containsExactly("3", "4");
		assertThat(answer.column("firms")).containsExactly("[\"Mine\",\"Metals\",\"Cells\",\"Carmaker\"]",
				"[\"Mine\",\"Metals\",\"Cells\",\"Packs\",\"Carmaker\"]");
		assertThat(answer.json().path("rows").get(0).path("contracts").size()).isEqualTo(4);
		assertThat(answer.says()).isEqualTo(
				"2 paths of contracts from Mine to Carmaker are documented by The Gazette (30 June 2025) and The Herald (2024): one through Metals and Cells; one through Metals, Cells and Packs; whether goods of the first firm are part of what the last receives is not documented.");
	}

	@Test
	void keepsToTheNumberOfContracts() {
		assertThat(this.web.ask(QUESTION, "supplier=mine", "buyer=carmaker", "tiers=3", NOW).column("hops"))
			.containsExactly("3");
		assertThat(this.web.ask(QUESTION, "supplier=mine", "buyer=carmaker", "tiers=2", NOW).says()).isEqualTo(
				"No path from Mine to Carmaker within 2 contracts is documented in 1 case, 3 sources; that does not mean there is none.");
	}

	@Test
	void keepsToTheClocks() {
		assertThat(this.web.ask(QUESTION, "supplier=mine", "buyer=carmaker", "validAt=2022-07-01").column("hops"))
			.containsExactly("3");
		assertThat(
				this.web.ask(QUESTION, "supplier=packs", "buyer=carmaker", NOW, "reportedBy=2023-12-31").column("hops"))
			.isEmpty();
	}

	@Test
	void saysOfADirectContractNothingAboutPartsOfGoods() {
		assertThat(this.web.ask(QUESTION, "supplier=packs", "buyer=carmaker", NOW).says())
			.isEqualTo("1 path of contracts from Packs to Carmaker is documented by The Herald (2024): one direct.");
	}

	@Test
	void drawsThePicture() {
		assertThat(this.web.ask(QUESTION, "supplier=mine", "buyer=carmaker", NOW, "format=graph").list("nodes", "id"))
			.contains("mine", "metals", "cells", "packs", "carmaker");
	}

}
