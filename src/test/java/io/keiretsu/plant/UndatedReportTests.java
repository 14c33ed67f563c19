package io.keiretsu.plant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two reports of one plant, equally reliable. One has no date, gives no reason, and is
 * not the newer one for that.
 */
@GraphTest
@Story({ "facts: []\n",
		"""
				case: reports
				sharing: public
				sources:
				  - {id: dated, title: A dated report, published: 2024, reliability: C}
				  - {id: undated, title: An undated report, reliability: C}
				ministries: [{id: state, name: State, kind: ministry, country: JP}]
				firms: [{id: maker, name: Maker, country: JP}]
				plants: [{id: given-up, name: Given-up plant, country: JP}]
				facts:
				  - {kind: operation, operator: maker, of: given-up, validFrom: 2020, statedIn: [{source: dated, locator: p. 1}]}
				  - {kind: plant-status, of: given-up, status: cancelled, reason: Nobody buys, validFrom: 2024-01, statedIn: [{source: dated, locator: p. 1}]}
				  - {kind: plant-status, of: given-up, status: cancelled, validFrom: 2024-06-01, statedIn: [{source: undated, locator: p. 1}]}
				  - {kind: subsidy, grantor: state, recipient: maker, for: [given-up], stage: pledged, amount: {value: 10, currency: JPY}, validFrom: 2020, statedIn: [{source: dated, locator: p. 2}]}
				  - {kind: subsidy, grantor: state, recipient: maker, for: [given-up], stage: pledged, amount: {value: 9, currency: JPY}, validFrom: 2020, statedIn: [{source: undated, locator: p. 2}]}
				  - {kind: investment, investor: [maker], in: [given-up], amount: {value: 30, currency: JPY}, validFrom: 2020, statedIn: [{source: dated, locator: p. 3}]}
				  - {kind: investment, investor: [maker], in: [given-up], amount: {value: 29, currency: JPY}, validFrom: 2020, statedIn: [{source: undated, locator: p. 3}]}
				""" })
class UndatedReportTests {

	private static final String NOW = "validAt=2026-01-01";

	private final Web web;

	UndatedReportTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void leadsInNothing() {
		Web.Reply withdrawn = this.web.ask("plant/withdrawn", NOW);
		assertThat(withdrawn.column("subsidy")).containsExactly("10");
		assertThat(withdrawn.column("investment")).containsExactly("30");
		assertThat(this.web.ask("policy/subsidies-at-risk", NOW).column("amount")).containsExactly("10", "9");
	}

	@Test
	void mayComeLaterInTheMonthThatIsStated() {
		assertThat(this.web.ask("plant/withdrawn", "validAt=2024-01-15").says()).contains("perhaps only later");
		assertThat(this.web.ask("plant/withdrawn", NOW).says()).doesNotContain("perhaps");
	}

	@Test
	void hidesNoReasonThatTheOtherGives() {
		assertThat(this.web.ask("plant/withdrawn", NOW).column("reason")).containsExactly("Nobody buys");
	}

}
