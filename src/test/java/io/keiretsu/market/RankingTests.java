package io.keiretsu.market;

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
		  - {id: first, name: First, country: CN}
		  - {id: second, name: Second, country: KR}
		  - {id: sixth, name: Sixth, country: JP}
		  - {id: counter, name: Counter, country: KR}
		  - {id: other-counter, name: Other Counter, country: US}
		products:
		  - {id: battery, name: batteries}
		  - {id: ev-battery, name: EV batteries, isA: [battery]}
		  - {id: lfp-battery, name: LFP batteries, isA: [ev-battery]}
		  - {id: steel, name: steel}
		facts:
		  - {kind: market-share, of: first, in: ev-battery, period: 2024, percent: 37.9, rank: 1, inARow: 8, countedBy: counter, @gazette}
		  - {kind: market-share, of: second, in: ev-battery, period: 2024, amount: {value: 96.3, unit: GWh}, rank: 2, countedBy: counter, @gazette}
		  - {kind: market-share, of: sixth, in: ev-battery, period: 2024, rank: 6, countedBy: counter, @gazette}
		  - {kind: market-share, of: "country:CN", in: ev-battery, period: 2024, count: 6, top: 10, countedBy: counter, @gazette}
		  - {kind: market-share, of: first, in: ev-battery, period: 2024, percent: 40.1, rank: 1, countedBy: other-counter, @herald}
		  - {kind: market-share, of: second, in: lfp-battery, period: 2024-01/2024-11, percent: 5, rank: 1, countedBy: counter, @gazette}
		  - {kind: market-share, of: second, in: ev-battery, period: 2023, percent: 30, rank: 1, countedBy: counter, @gazette}
		""")
class RankingTests {

	private static final String QUESTION = "market/ranking";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	RankingTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void ranksWhatEachCounterCounted() {
		Web.Reply answer = this.web.ask(QUESTION, "product=ev-battery", "period=2024");
		assertThat(answer.column("firm")).containsExactly("First", "Second", "Sixth", "First", "Second");
		assertThat(answer.column("rank")).containsExactly("1", "2", "6", "1", "1");
		assertThat(answer.column("percent")).containsExactly("37.9", null, null, "40.1", "5");
		assertThat(answer.column("product")).containsExactly("EV batteries", "EV batteries", "EV batteries",
				"EV batteries", "LFP batteries");
		assertThat(answer.says()).isEqualTo(
				"In the market for EV batteries in 2024, as counted by Counter, First was number 1 with 37.9% for the 8th time in a row; Second was number 2 with 96.3 GWh; Sixth was number 6; in the market for EV batteries in 2024, as counted by Other Counter, First was number 1 with 40.1%; in the market for LFP batteries between January 2024 and November 2024, as counted by Counter, Second was number 1 with 5%, according to The Gazette (30 June 2025) and The Herald (2024).");
	}

	@Test
	void tellsOfOneFirm() {
		Web.Reply answer = this.web.ask(QUESTION, "product=lfp-battery", "period=2024");
		assertThat(answer.column("period")).containsExactly("2024-01/2024-11");
		assertThat(answer.says()).isEqualTo(
				"In the market for LFP batteries between January 2024 and November 2024, as counted by Counter, Second was number 1 with 5%, according to The Gazette (30 June 2025).");
	}

	@Test
	void findsNothingForAnotherMarketOrPeriod() {
		assertThat(this.web.ask(QUESTION, "product=steel", "period=2024").says()).isEqualTo(
				"No share of the market for steel in 2024 is documented in 1 case, 3 sources; that does not mean there is none.");
		assertThat(this.web.ask(QUESTION, "product=ev-battery", "period=2022").column("firm")).isEmpty();
		assertThat(this.web.ask(QUESTION, "product=ev-battery", "period=2024-01").column("firm")).isEmpty();
	}

	@Test
	void takesALongerPeriodThatHoldsTheOneThatWasCounted() {
		assertThat(this.web.ask(QUESTION, "product=ev-battery", "period=2023/2024", "reportedBy=2024-12-31")
			.column("percent")).containsExactly("40.1");
		assertThat(this.web.ask(QUESTION, "product=ev-battery", "period=2023/2024").column("period")).hasSize(6);
	}

	@Test
	void refusesAPeriodThatIsNone() {
		this.web.get("/api/questions/" + QUESTION, "product=ev-battery", "period=last year")
			.isProblem(400, "parameter-refused");
		this.web.get("/api/questions/" + QUESTION, "product=ev-battery").isProblem(400, "parameter-refused");
	}

}
