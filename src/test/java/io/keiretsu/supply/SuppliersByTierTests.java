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
		  - {id: carmaker, name: Carmaker, country: JP}
		  - {id: parts, name: Parts, country: JP}
		  - {id: cells, name: Cells, country: KR}
		  - {id: packs, name: Packs, country: US}
		  - {id: metals, name: Metals, country: CN}
		  - {id: mine, name: Mine}
		  - {id: rare, name: Rare, country: CN}
		  - {id: digger, name: Digger, country: AU}
		  - {id: lonely, name: Lonely Motors, country: JP}
		facts:
		  # digger -> rare -> mine -> metals -> cells -> packs -> carmaker, and cells -> carmaker, metals -> parts
		  - {kind: stake, owner: carmaker, in: parts, control: subsidiary, @gazette}
		  - {kind: supply-contract, supplier: packs, buyer: carmaker, stage: delivering, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: packs, stage: delivering, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: carmaker, stage: signed, validFrom: 2026, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: cells, validFrom: 2021, @herald}
		  - {kind: supply-contract, supplier: metals, buyer: parts, validFrom: 2023, @gazette}
		  - {kind: supply-contract, supplier: parts, buyer: carmaker, @gazette}
		  - {kind: supply-contract, supplier: mine, buyer: metals, validFrom: 2020, validTo: 2030, @gazette}
		  - {kind: supply-contract, supplier: rare, buyer: mine, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: digger, buyer: rare, validFrom: 2020, @gazette}
		  - {kind: supply-contract, supplier: lonely, buyer: carmaker, stage: cancelled, validFrom: 2020, @gazette}
		""")
class SuppliersByTierTests {

	private static final String QUESTION = "supply/suppliers-by-tier";

	private static final String NOW = "validAt=2025-07-01";

	private final Web web;

	SuppliersByTierTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void putsEachFirmIntoItsNearestTier() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=3", NOW);
		assertThat(answer.column("supplier")).containsExactly("Packs", "Parts", "Cells", "Metals", "Mine");
		assertThat(answer.column("tier")).containsExactly("1", "1", "2", "2", "3");
		assertThat(answer.column("country")).containsExactly("US", "JP", "KR", "CN", null);
		assertThat(answer.says()).isEqualTo(
				"5 suppliers of Carmaker are documented within 3 tiers by The Gazette (30 June 2025): Packs and Parts in the first tier; Cells and Metals in the second tier; Mine in the third tier.");
	}

	@Test
	void walksNoFurtherThanItIsAskedTo() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=1", NOW).column("supplier"))
			.containsExactly("Packs", "Parts");
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=5", NOW).column("supplier"))
			.contains("Rare", "Digger");
		this.web.get("/api/questions/" + QUESTION, "buyer=carmaker", "tiers=6").isProblem(400, "parameter-refused");
		this.web.get("/api/questions/" + QUESTION, "buyer=carmaker", "tiers=0").isProblem(400, "parameter-refused");
	}

	@Test
	void showsTheTextThatRan() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "tiers=2", NOW).text("cypher")).contains("*1..4]")
			.doesNotContain("*1..10]");
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", NOW).text("cypher")).contains("*1..6]");
	}

	@Test
	void beginsWithTheWholeGroupAndTakesNoFlowWithinItForATier() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "tiers=2", NOW);
		assertThat(answer.column("supplier")).containsExactly("Metals", "Packs", "Cells", "Mine");
		assertThat(answer.column("tier")).containsExactly("1", "1", "2", "2");
		assertThat(answer.column("customers")).containsExactly("[\"Parts\"]", "[\"Carmaker\"]", "[\"Packs\"]",
				"[\"Metals\"]");
	}

	@Test
	void restsOnTheContractsThatTieEachTierToTheOneBefore() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=2", NOW);
		assertThat(answer.list("evidence", "fact")).hasSize(4);
		assertThat(answer.list("evidence", "source")).containsOnly("gazette");
	}

	@Test
	void walksOnlyContractsThatHoldOnTheDay() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=1", "validAt=2026-12-31")
			.column("supplier")).containsExactly("Cells", "Packs", "Parts");
		Web.Reply uncertain = this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=1", "validAt=2026-06-01");
		assertThat(uncertain.column("whenUncertain")).containsExactly("true", "false", "false");
		assertThat(this.web.ask(QUESTION, "buyer=metals", "tiers=1", "validAt=2031-01-01").column("supplier"))
			.isEmpty();
	}

	@Test
	void walksOnlyContractsThatWereReportedAndKnownByThen() {
		assertThat(this.web.ask(QUESTION, "buyer=cells", "tiers=2", NOW, "reportedBy=2024-12-31").column("supplier"))
			.containsExactly("Metals");
		assertThat(this.web.ask(QUESTION, "buyer=cells", "tiers=2", NOW, "knownAt=2020-01-01T00:00:00Z")
			.column("supplier")).isEmpty();
	}

	@Test
	void saysHowManyThereAreAlsoWhenItShowsFewer() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=3", NOW, "limit=1");
		assertThat(answer.column("firmsInTier")).containsExactly("2");
		assertThat(answer.says()).startsWith("At least 2 suppliers of Carmaker are documented within 3 tiers")
			.endsWith("Packs and 1 other in the first tier.");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=lonely", NOW);
		assertThat(answer.column("supplier")).isEmpty();
		assertThat(answer.says()).isEqualTo(
				"No supplier of Lonely Motors within 3 tiers is documented in 1 case, 3 sources; that does not mean there is none.");
	}

	@Test
	void drawsThePicture() {
		Web.Reply picture = this.web.ask(QUESTION, "buyer=carmaker", "group=self", "tiers=2", NOW, "format=graph");
		assertThat(picture.list("nodes", "id")).contains("carmaker", "packs", "cells").doesNotContain("mine");
	}

}
