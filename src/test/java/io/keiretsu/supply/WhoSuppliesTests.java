package io.keiretsu.supply;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story({ """
		firms:
		  - {id: holding, name: Holding}
		  - {id: carmaker, name: Carmaker, country: JP}
		  - {id: parts, name: Parts, country: JP}
		  - {id: trucks, name: Trucks, country: JP}
		  - {id: half, name: Half and Half, country: JP}
		  - {id: tiny, name: Tiny, country: JP}
		  - {id: cells, name: Cells, country: KR}
		  - {id: metals, name: Metals, country: CN}
		  - {id: lonely, name: Lonely Motors, country: JP}
		  - {id: past, name: Past Motors, country: JP}
		plants:
		  - {id: east, name: East plant, country: US}
		  - {id: west, name: West plant}
		products:
		  - {id: battery, name: batteries}
		  - {id: ev-battery, name: EV batteries, isA: [battery]}
		  - {id: lfp-cell, name: LFP cells, isA: [ev-battery]}
		  - {id: steel, name: steel}
		facts:
		  # holding -80%-> carmaker -subsidiary-> parts, -51%-> trucks, -50%-> half, -5%-> tiny
		  - {kind: stake, owner: holding, in: carmaker, share: 0.8, @gazette}
		  - {kind: stake, owner: carmaker, in: parts, control: subsidiary, @gazette}
		  - {kind: stake, owner: carmaker, in: trucks, share: 0.51, validFrom: 2020, @gazette}
		  - {kind: stake, owner: carmaker, in: half, share: 0.5, control: joint, @gazette}
		  - {kind: stake, owner: carmaker, in: tiny, share: 0.05, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: carmaker, from: [east, west], of: lfp-cell, amount: {value: 1500000000, currency: USD, qualifier: about}, stage: delivering, validFrom: 2024, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: parts, of: steel, stage: signed, validFrom: 2025-03-01, @herald+gazette}
		  - {kind: supply-contract, supplier: metals, buyer: trucks, of: steel, stage: announced, volume: {value: 3000, unit: t}, validFrom: 2025, @gazette}
		  - {kind: supply-contract, supplier: parts, buyer: carmaker, validFrom: 2021, validTo: 2030, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: carmaker, of: steel, stage: ended, validFrom: 2015, @herald}
		  - {kind: supply-contract, supplier: metals, buyer: half, of: steel, @gazette}
		  - {kind: supply-contract, supplier: metals, buyer: tiny, of: steel, @gazette}
		  - {kind: supply-contract, supplier: cells, buyer: holding, of: ev-battery, @leaflet}
		  - {kind: supply-contract, supplier: metals, buyer: past, stage: cancelled, validFrom: 2019, @herald}
		""",
		"""
				case: other
				sharing: public
				sources: [{id: blog, title: Of cars, published: 2026-01, reliability: E}]
				facts:
				  - {kind: supply-contract, supplier: cells, buyer: tiny, of: ev-battery, @blog}
				""" })
class WhoSuppliesTests {

	private static final String QUESTION = "supply/who-supplies";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	WhoSuppliesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void answersWithOneContractFromTwoPlants() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "product=lfp-cell", NOW);
		assertThat(answer.says()).isEqualTo(
				"Cells supplies Carmaker with about US$1.5bn of LFP cells from East plant (US) and West plant, according to The Gazette (30 June 2025).");
		assertThat(answer.column("plant")).containsExactly("East plant", "West plant");
		assertThat(answer.column("plantCountry")).containsExactly("US", null);
		assertThat(answer.column("amount")).containsOnly("1500000000");
		assertThat(answer.column("amountMin")).containsOnly("1450000000");
		assertThat(answer.column("amountMax")).containsOnly("1550000000");
		assertThat(answer.column("since")).containsOnly("2024");
		assertThat(answer.list("evidence", "locator")).containsExactly("page 1");
	}

	@Test
	void saysWhatWasLookedThroughWhereNothingIsDocumented() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=Lonely Motors", NOW);
		assertThat(answer.says()).isEqualTo(
				"No supplier of Lonely Motors is documented in 2 cases, 4 sources; that does not mean there is none.");
		assertThat(answer.column("supplier")).isEmpty();
		assertThat(answer.json().path("evidence")).isEmpty();
	}

	@Test
	void countsNarrowerProductsAndNamesTheActualOne() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "product=battery", NOW);
		assertThat(answer.column("product")).containsOnly("LFP cells");
		assertThat(this.web.ask(QUESTION, "buyer=holding", "group=self", "product=lfp-cell", NOW).column("product"))
			.isEmpty();
	}

	@Test
	void listsEndedContractsAndDoesNotCountThem() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", "group=self", "product=steel", NOW);
		assertThat(answer.column("stage")).containsExactly("ended");
		assertThat(answer.says()).isEqualTo(
				"No supplier of Carmaker with steel is documented at present; 1 contract has ended or been cancelled, according to The Herald (2024).");
		assertThat(this.web.ask(QUESTION, "buyer=past", NOW).says()).contains("1 contract has ended or been cancelled");
	}

	@Test
	void asksForSubsidiariesTooAndMergesNoJointVenture() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", NOW);
		assertThat(answer.column("buyer")).contains("Carmaker", "Parts", "Trucks")
			.doesNotContain("Half and Half", "Tiny", "Holding");
		assertThat(answer.says())
			.startsWith("3 suppliers of Carmaker are documented by The Gazette (30 June 2025) and The Herald (2024): ")
			.contains("Metals is to supply Trucks with 3,000 t of steel")
			.contains("Metals has agreed to supply Parts with steel")
			.contains("Parts supplies Carmaker with goods that are not named, both of one group")
			.endsWith("; 1 contract has ended or been cancelled.");
	}

	@Test
	void marksWhatFlowsInsideTheGroup() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", NOW);
		assertThat(answer.json().path("rows").valueStream().filter((row) -> row.path("intraGroup").asBoolean()))
			.singleElement()
			.satisfies((row) -> assertThat(row.path("supplierId").asString()).isEqualTo("parts"));
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "group=self", NOW).column("intraGroup"))
			.containsOnly("false");
	}

	@Test
	void asksForOneLegalEntityOrForAllUnderTheUltimateOwner() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "group=self", NOW).column("buyer"))
			.containsOnly("Carmaker");
		assertThat(this.web.ask(QUESTION, "buyer=parts", "group=ultimate", NOW).column("buyer"))
			.contains("Holding", "Carmaker", "Parts", "Trucks")
			.doesNotContain("Half and Half", "Tiny");
		assertThat(this.web.ask(QUESTION, "buyer=parts", NOW).column("buyer")).containsOnly("Parts");
	}

	@Test
	void knowsAGroupOnlyAsLongAsItsStakesHold() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "validAt=2019-06-01").column("buyer"))
			.doesNotContain("Trucks");
	}

	@Test
	void answersForTheDayThatIsAskedFor() {
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "product=lfp-cell", "validAt=2023-12-31").column("stage"))
			.isEmpty();
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "product=lfp-cell", "validAt=2024-05-01")
			.column("whenUncertain")).containsOnly("true");
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "product=lfp-cell", "validAt=2024-12-31")
			.column("whenUncertain")).containsOnly("false");
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "validAt=2031-01-01").column("supplier"))
			.doesNotContain("Parts");
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", "validAt=2030-06-01").json().path("rows").valueStream())
			.anySatisfy((row) -> {
				assertThat(row.path("supplierId").asString()).isEqualTo("parts");
				assertThat(row.path("whenUncertain").asBoolean()).isTrue();
			});
	}

	@Test
	void answersFromWhatWasPublishedByThen() {
		Web.Reply early = this.web.ask(QUESTION, "buyer=parts", NOW, "reportedBy=2024-12-31");
		assertThat(early.says())
			.isEqualTo("Metals has agreed to supply Parts with steel, according to The Herald (2024).");
		assertThat(early.json().path("coverage").path("sources").asInt()).isEqualTo(1);
		assertThat(this.web.ask(QUESTION, "buyer=parts", NOW, "reportedBy=2024-12-30").column("supplier")).isEmpty();
	}

	@Test
	void answersFromWhatWasKnownHereByThen() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", NOW, "knownAt=2020-01-01T00:00:00Z");
		assertThat(answer.column("supplier")).isEmpty();
		assertThat(answer.says()).contains("in 0 cases, 0 sources");
	}

	@Test
	void answersFromSomeCasesOnly() {
		assertThat(this.web.ask(QUESTION, "buyer=tiny", NOW).column("supplier")).containsExactly("Cells", "Metals");
		assertThat(this.web.ask(QUESTION, "buyer=tiny", NOW, "cases=other").column("supplier"))
			.containsExactly("Cells");
		assertThat(this.web.ask(QUESTION, "buyer=tiny", NOW, "cases=other,story").column("supplier")).hasSize(2);
		assertThat(this.web.ask(QUESTION, "buyer=carmaker", NOW, "cases=other").column("supplier")).isEmpty();
		this.web.get("/api/questions/" + QUESTION, "buyer=tiny", "cases=othr").isProblem(404, "thing-unknown");
	}

	@Test
	void saysWhenThereIsMoreThanTheLimit() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=carmaker", NOW, "limit=2");
		assertThat(answer.column("supplier")).hasSize(2);
		assertThat(answer.json().path("truncated").asBoolean()).isTrue();
		assertThat(answer.says()).startsWith("At least ");
		Web.Reply whole = this.web.ask(QUESTION, "buyer=carmaker", NOW, "limit=6");
		assertThat(whole.column("supplier")).hasSize(6);
		assertThat(whole.json().path("truncated").asBoolean()).isFalse();
	}

	@Test
	void leavesOpenWhatNoSourceStates() {
		Web.Reply answer = this.web.ask(QUESTION, "buyer=holding", "group=self", NOW);
		assertThat(answer.column("amount")).containsExactly((String) null);
		assertThat(answer.column("amountMin")).containsExactly((String) null);
		assertThat(answer.column("since")).containsExactly((String) null);
		assertThat(answer.column("whenUncertain")).containsExactly("true");
		assertThat(answer.says())
			.isEqualTo("Cells supplies Holding with EV batteries, according to A leaflet (undated).");
	}

	@Test
	void datesAnUndatedContractAsPreciselyAsItsSource() {
		assertThat(this.web.ask(QUESTION, "buyer=half", NOW).column("since")).containsExactly("2025-06-30");
		assertThat(this.web.ask(QUESTION, "buyer=tiny", "cases=other", NOW).column("since"))
			.containsExactly("2026-01-01/2026-01-31");
	}

	@Test
	void refusesAFormatThatThereIsNot() {
		this.web.get("/api/questions/" + QUESTION, "buyer=carmaker", "format=pdf").isProblem(400, "parameter-refused");
	}

}
