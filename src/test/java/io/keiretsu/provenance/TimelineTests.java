package io.keiretsu.provenance;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story("""
		firms: [{id: maker, name: Maker, country: JP}, {id: quiet, name: Quiet, country: JP}]
		plants: [{id: plant, name: Plant, country: JP}]
		facts:
		  - {kind: operation, operator: maker, of: plant, validFrom: 2020, validTo: 2025-03, @gazette}
		  - {kind: plant-status, of: plant, status: announced, validFrom: /2019, @herald}
		  - {kind: plant-status, of: plant, status: closed, validFrom: 2025-03-31, @gazette+leaflet}
		""")
class TimelineTests {

	private static final String QUESTION = "provenance/timeline";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	TimelineTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void tellsWhatBeganEndedAndWasReported() {
		Web.Reply answer = this.web.ask(QUESTION, "about=plant", NOW);
		assertThat(answer.column("when")).containsExactly("/2019", "2020", "2024", "2025-03", "2025-03-31",
				"2025-06-30", "2025-06-30", null);
		assertThat(answer.column("event")).containsExactly("begins", "begins", "reported", "ends", "begins", "reported",
				"reported", "reported");
		assertThat(answer.says()).isEqualTo(
				"3 facts about Plant are documented by The Gazette (30 June 2025), The Herald (2024) and A leaflet (undated), with 4 dated events: by 2019: Plant: announced, by 2019; 2020: Maker as operator of Plant; March 2025: Maker as operator of Plant (ends); 31 March 2025: Plant: closed, 31 March 2025.");
	}

	@Test
	void endsOnTheDayThatIsAskedFor() {
		assertThat(this.web.ask(QUESTION, "about=plant", "validAt=2024-06-01").column("when")).containsExactly("/2019",
				"2020", "2024", null);
		assertThat(this.web.ask(QUESTION, "about=plant", "validAt=2020-06-01").column("whenUncertain"))
			.containsExactly("false", "true", "true");
	}

	@Test
	void findsNothingAboutAFirmWithoutFacts() {
		assertThat(this.web.ask(QUESTION, "about=quiet", NOW).says())
			.isEqualTo("Nothing about Quiet is documented in 1 case, 3 sources; that does not mean there is none.");
	}

}
