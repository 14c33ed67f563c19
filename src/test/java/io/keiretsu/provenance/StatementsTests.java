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
		firms: [{id: maker, name: Maker, country: JP}, {id: cells, name: Maker Cells, country: JP}, {id: silent, name: Silent, country: JP}]
		plants: [{id: plant, name: Plant, country: JP}]
		facts:
		  - {kind: stake, owner: maker, in: cells, control: subsidiary, @gazette}
		  - {kind: statement, id: pause, about: [maker, plant], says: The plant only rests., stance: assessment, by: maker, @gazette}
		  - {kind: statement, about: [maker], says: The plant is lost., stance: assessment, by: many in the industry, contradicts: [pause], @herald}
		  - {kind: statement, about: [cells], says: Cells will be made again., stance: forecast, by: cells, @gazette+herald}
		  - {kind: statement, about: [silent], says: Silent may make cells., stance: intention, by: silent, statedIn: [{source: gazette, locator: page 1, confidence: 0.6}, {source: herald, locator: page 2, confidence: 0.5}]}
		  - {kind: statement, about: [silent], says: Cells are dear., stance: reason, statedIn: [{source: gazette, locator: page 1, confidence: 0.6}]}
		  - {kind: statement, about: [silent], says: Silent sells., stance: reported, by: silent, statedIn: [{source: gazette, locator: page 1, confidence: 0.6}, {source: herald, locator: page 2, confidence: 1}]}
		  - {kind: statement, about: [plant], says: Nobody works there., stance: reported, validFrom: 2027, @gazette}
		""")
class StatementsTests {

	private static final String QUESTION = "provenance/statements";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	StatementsTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void tellsWhatIsSaidAndWhatDeniesIt() {
		Web.Reply answer = this.web.ask(QUESTION, "about=maker", "group=self", NOW);
		assertThat(answer.column("says")).containsExactly("The plant only rests.", "The plant is lost.");
		assertThat(answer.column("by")).containsExactly("Maker", "many in the industry");
		assertThat(answer.column("byId")).containsExactly("maker", null);
		assertThat(answer.column("aboutIds")).containsExactly("[\"maker\",\"plant\"]", "[\"maker\"]");
		assertThat(answer.column("contradictedBy")).containsExactly("[\"The plant is lost\"]", "[]");
		assertThat(answer.says()).isEqualTo(
				"2 statements about Maker are documented by The Gazette (30 June 2025) and The Herald (2024), 1 of which is contradicted: Maker: The plant only rests (contradicted: The plant is lost); many in the industry: The plant is lost.");
	}

	@Test
	void marksWhatNoSourceHasForSure() {
		assertThat(this.web.ask(QUESTION, "about=silent", NOW).says())
			.endsWith(": Silent, perhaps: Silent may make cells; Silent: Silent sells; perhaps: Cells are dear.");
		assertThat(this.web.ask(QUESTION, "about=silent", "stance=reported", "reportedBy=2024-12-31", NOW).says())
			.endsWith(": Silent: Silent sells.");
	}

	@Test
	void asksForSubsidiariesAndEachSource() {
		assertThat(this.web.ask(QUESTION, "by=maker", "stance=forecast", NOW).column("source"))
			.containsExactly("The year's news", "The day's news");
		assertThat(this.web.ask(QUESTION, "by=maker", "group=self", "stance=forecast", NOW).column("source")).isEmpty();
	}

	@Test
	void leavesOutWhatIsSaidLaterOrOtherwise() {
		assertThat(this.web.ask(QUESTION, "about=plant", NOW).column("says")).containsExactly("The plant only rests.");
		assertThat(this.web.ask(QUESTION, "about=plant", "validAt=2027-06-01").column("whenUncertain"))
			.containsExactlyInAnyOrder("false", "true");
		assertThat(this.web.ask(QUESTION, "about=maker", "reportedBy=2025-01-01", NOW).column("contradictedBy"))
			.containsOnly("[]");
	}

	@Test
	void findsNoneOfAFirmThatIsSilent() {
		assertThat(this.web.ask(QUESTION, "by=silent", "stance=reason", NOW).says()).isEqualTo(
				"No statement as reason by Silent is documented in 1 case, 3 sources; that does not mean there is none.");
		this.web.get("/api/questions/" + QUESTION, "stance=rumour").isProblem(400, "parameter-refused");
	}

}
