package io.keiretsu.plant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story("""
		plants:
		  - {id: given-up, name: Given-up plant, country: JP}
		  - {id: late, name: Late plant, country: JP}
		  - {id: built, name: Built plant, country: JP}
		  - {id: vague, name: Vague plant, country: JP}
		  - {id: disputed, name: Disputed plant, country: JP}
		  - {id: silent, name: Silent plant, country: JP}
		  - {id: torn, name: Torn plant, country: JP}
		  - {id: put-off, name: Put-off plant, country: JP}
		  - {id: seen, name: Seen plant, country: JP}
		  - {id: both, name: Both plant, country: JP}
		facts:
		  - {kind: plant-status, of: given-up, status: announced, plannedStart: /2028, validFrom: /2024, @gazette}
		  - {kind: plant-status, of: given-up, status: announced, validFrom: 2024-09, @herald}
		  - {kind: plant-status, of: given-up, status: cancelled, reason: Weak profits, validFrom: 2025, @gazette}
		  - {kind: plant-status, of: given-up, status: cancelled, validFrom: 2025-05-09, @herald}
		  - {kind: plant-status, of: late, status: announced, plannedStart: 2025-04/2025-06, validFrom: 2023, @herald}
		  - {kind: plant-status, of: late, status: announced, validFrom: 2024, @gazette}
		  - {kind: plant-status, of: built, status: planned, plannedStart: 2024, validFrom: 2022-04/2023-03, @gazette}
		  - {kind: plant-status, of: built, status: operating, validFrom: 2024-12-01, @gazette}
		  - {kind: plant-status, of: vague, status: considered, @leaflet}
		  - {kind: plant-status, of: disputed, status: suspended, validFrom: 2025, @gazette}
		  - {kind: plant-status, of: disputed, status: cancelled, validFrom: 2025, @herald}
		  - {kind: plant-status, of: torn, status: planned, plannedStart: 2028-04/2029-03, validFrom: 2025, @gazette}
		  - {kind: plant-status, of: torn, status: planned, plannedStart: 2027, validFrom: 2025-05, @herald}
		  - {kind: plant-status, of: torn, status: planned, plannedStart: 2027-06, validFrom: 2025-05, @leaflet}
		  - {kind: plant-status, of: put-off, status: announced, plannedStart: 2024, validFrom: 2023, @gazette}
		  - {kind: plant-status, of: put-off, status: announced, plannedStart: 2028, validFrom: 2025, @herald}
		  - {kind: plant-status, of: seen, status: announced, validFrom: 2024-04/2025-03, inferred: [validFrom], @leaflet}
		  - {kind: plant-status, of: seen, status: under-construction, validFrom: 2025, inferred: [validFrom], @gazette}
		  - {kind: plant-status, of: both, status: under-construction, validFrom: 2025, inferred: [validFrom], @gazette}
		  - {kind: plant-status, of: both, status: under-construction, validFrom: 2025, @herald}
		""")
class HistoryTests {

	private static final String QUESTION = "plant/history";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	HistoryTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void tellsAStatusOnceWithTheMostPreciseDate() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=given-up", NOW);
		assertThat(answer.says()).isEqualTo(
				"Given-up plant: announced in September 2024, to start by 2028; cancelled on 9 May 2025 (Weak profits), according to The Gazette (30 June 2025) and The Herald (2024).");
		assertThat(answer.column("status")).containsExactly("announced", "announced", "cancelled", "cancelled");
		assertThat(answer.column("from")).containsExactly("/2024", "2024-09", "2025", "2025-05-09");
		assertThat(answer.column("overdue")).containsOnly("false");
	}

	@Test
	void saysThatAPlannedStartHasPassedThoughTheLastWordNamesNone() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=late", NOW);
		assertThat(answer.column("overdue")).containsExactly("false", "true");
		assertThat(answer.says()).isEqualTo(
				"Late plant: announced in 2023, to start between April 2025 and June 2025, which is overdue, according to The Gazette (30 June 2025) and The Herald (2024).");
		assertThat(this.web.ask(QUESTION, "plant=late", "validAt=2025-06-30").column("overdue")).containsOnly("false");
		assertThat(this.web.ask(QUESTION, "plant=late", "validAt=2025-07-01").column("overdue")).contains("true");
	}

	@Test
	void tellsEachStartOnWhichSourcesDifferAndIsOverdueAfterTheLast() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=torn", "validAt=2028-06-01");
		assertThat(answer.says()).isEqualTo(
				"Torn plant: planned in May 2025, to start in June 2027 or between April 2028 and March 2029 (sources differ), according to The Gazette (30 June 2025), The Herald (2024) and A leaflet (undated).");
		assertThat(answer.column("overdue")).containsOnly("false");
		assertThat(this.web.ask(QUESTION, "plant=torn", "validAt=2029-04-01").says())
			.contains("March 2029 (sources differ), which is overdue, according to");
	}

	@Test
	void tellsTheStartToWhichALaterWordPutItOff() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=put-off", NOW);
		assertThat(answer.says()).startsWith("Put-off plant: announced in 2023, to start in 2028, according to");
		assertThat(answer.column("overdue")).containsOnly("false");
	}

	@Test
	void saysByWhenWhereOnlyTheReportHasADate() {
		assertThat(this.web.ask(QUESTION, "plant=seen", NOW).says())
			.startsWith("Seen plant: announced by March 2025; under construction by 2025, according to");
		assertThat(this.web.ask(QUESTION, "plant=both", NOW).says())
			.startsWith("Both plant: under construction since 2025, according to");
	}

	@Test
	void neverCallsAnOperatingPlantOverdue() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=built", NOW);
		assertThat(answer.column("overdue")).containsOnly("false");
		assertThat(answer.says()).startsWith(
				"Built plant: planned between April 2022 and March 2023, to start in 2024; operating since 1 December 2024, according");
	}

	@Test
	void leavesATimeOpenThatNoSourceStates() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=vague", NOW);
		assertThat(answer.column("from")).containsExactly((String) null);
		assertThat(answer.column("whenUncertain")).containsExactly("true");
		assertThat(answer.says())
			.isEqualTo("Vague plant: considered at a time that is not documented, according to A leaflet (undated).");
	}

	@Test
	void showsWhereSourcesDisagree() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=disputed", NOW);
		assertThat(answer.list("disputed", "rule")).containsExactly("reliability");
		assertThat(answer.json()
			.path("disputed")
			.path(0)
			.path("values")
			.valueStream()
			.map((value) -> value.path("value").asString())).containsExactly("suspended", "cancelled");
		assertThat(this.web.ask(QUESTION, "plant=given-up", NOW).json().path("disputed")).isEmpty();
	}

	@Test
	void knowsNothingBeforeTheFirstWord() {
		Web.Reply answer = this.web.ask(QUESTION, "plant=late", "validAt=2022-12-31");
		assertThat(answer.column("status")).isEmpty();
		assertThat(answer.says())
			.isEqualTo("No status of Late plant is documented in 1 case, 3 sources; that does not mean there is none.");
		assertThat(this.web.ask(QUESTION, "plant=silent", NOW).column("status")).isEmpty();
	}

	@Test
	void takesNoGroupSinceItAsksForNoFirm() {
		this.web.get("/api/questions/" + QUESTION, "plant=late", "group=self").isProblem(400, "parameter-refused");
	}

}
