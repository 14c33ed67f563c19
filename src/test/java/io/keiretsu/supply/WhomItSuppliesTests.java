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
		  - {id: parent, name: Parent}
		  - {id: maker, name: Maker, country: KR}
		  - {id: one, name: One Motors, country: JP}
		  - {id: two, name: Two Motors, country: US}
		products:
		  - {id: battery, name: batteries}
		  - {id: lfp-cell, name: LFP cells, isA: [battery]}
		  - {id: steel, name: steel}
		facts:
		  - {kind: stake, owner: parent, in: maker, share: 0.6, @gazette}
		  - {kind: supply-contract, supplier: maker, buyer: one, of: lfp-cell, amount: {min: 1000000, max: 2000000, currency: EUR}, stage: delivering, deliveriesFrom: 2024-04/2025-03, deliveriesTo: 2029, validFrom: 2023, @gazette}
		  - {kind: supply-contract, supplier: maker, buyer: two, of: steel, amount: [{value: 46300000000, currency: JPY}, {value: 445000000, currency: USD, qualifier: about}], shareOfRevenue: 0.25, validFrom: 2025, @herald}
		  - {kind: supply-contract, supplier: maker, buyer: parent, of: steel, @gazette}
		""")
class WhomItSuppliesTests {

	private static final String QUESTION = "supply/whom-it-supplies";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	WhomItSuppliesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesOneBuyerOfOneProduct() {
		Web.Reply answer = this.web.ask(QUESTION, "supplier=maker", "product=battery", NOW);
		assertThat(answer.says()).isEqualTo(
				"Maker supplies One Motors with €1m to €2m of LFP cells, according to The Gazette (30 June 2025).");
		assertThat(answer.column("amount")).containsExactly((String) null);
		assertThat(answer.column("amountMin")).containsExactly("1000000");
		assertThat(answer.column("amountMax")).containsExactly("2000000");
		assertThat(answer.column("since")).containsExactly("2024-04/2025-03");
		assertThat(answer.column("until")).containsExactly("2029");
	}

	@Test
	void namesEveryBuyerOfTheGroup() {
		Web.Reply answer = this.web.ask(QUESTION, "supplier=parent", NOW);
		assertThat(answer.says())
			.startsWith("3 buyers of Parent are documented by The Gazette (30 June 2025) and The Herald (2024): ")
			.contains("Maker supplies Two Motors with ¥46.3bn of steel")
			.contains("Maker supplies Parent with steel, both of one group");
		assertThat(answer.column("intraGroup")).containsExactly("false", "true", "false");
	}

	@Test
	void keepsTheSecondCurrencyAndTheRateThatItImplies() {
		Web.Reply answer = this.web.ask(QUESTION, "supplier=maker", "product=steel", "group=self", NOW);
		assertThat(answer.column("otherAmount")).containsExactly(null, "445000000");
		assertThat(answer.column("otherCurrency")).containsExactly(null, "USD");
		assertThat(answer.column("impliedRate")).containsExactly(null, "104.04");
		assertThat(answer.column("shareOfRevenue")).containsExactly(null, "0.25");
	}

	@Test
	void findsNoBuyerOfAFirmThatOnlyBuys() {
		Web.Reply answer = this.web.ask(QUESTION, "supplier=one", "product=steel", NOW);
		assertThat(answer.column("buyer")).isEmpty();
		assertThat(answer.says()).isEqualTo(
				"No buyer of steel from One Motors is documented in 1 case, 3 sources; that does not mean there is none.");
	}

	@Test
	void doesNotCountWiderProducts() {
		assertThat(this.web.ask(QUESTION, "supplier=maker", "product=lfp-cell", NOW).column("buyer"))
			.containsExactly("One Motors");
	}

}
