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
		case: retold
		sharing: public
		sources:
		  - {id: agency, title: Agency, published: 2024-01-01, reliability: B}
		  - {id: daily, title: Daily, published: 2024-01-02, reliability: C, basedOn: [agency]}
		  - {id: weekly, title: Weekly, published: 2024-01-07, reliability: C, basedOn: [agency]}
		  - {id: witness, title: Witness, published: 2024-02-01, reliability: D}
		firms: [{id: maker, name: Maker, country: JP}, {id: sure, name: Sure, country: JP}]
		plants: [{id: plant, name: Plant, country: JP}, {id: other, name: Other, country: JP}]
		facts:
		  # retold twice after one agency; stated by the agency and by a witness; stated once
		  - {kind: operation, operator: maker, of: plant, @daily+weekly}
		  - {kind: operation, operator: maker, of: other, @agency+daily+witness}
		  - {kind: plant-status, of: plant, status: operating, validFrom: 2024-01, @witness}
		  - {kind: operation, operator: sure, of: other, @daily+witness}
		""")
class UncorroboratedTests {

	private static final String QUESTION = "provenance/uncorroborated";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	UncorroboratedTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void countsRetellingsOfOneSourceAsOne() {
		Web.Reply answer = this.web.ask(QUESTION, "about=plant", NOW);
		assertThat(answer.column("title")).containsExactly("Maker as operator of Plant",
				"Plant: operating, January 2024");
		assertThat(answer.column("sourceId")).containsExactly("daily", "witness");
		assertThat(answer.column("retellingIds")).containsExactly("[\"weekly\"]", "[]");
		assertThat(answer.says())
			.isEqualTo("2 facts about Plant rest on one independent source: 1 on Daily and 1 on Witness.");
	}

	@Test
	void leavesOutWhatTwoWitnessesState() {
		assertThat(this.web.ask(QUESTION, "about=maker", NOW).column("title"))
			.containsExactly("Maker as operator of Plant");
		assertThat(this.web.ask(QUESTION, "about=maker", "reportedBy=2024-01-31", NOW).column("title"))
			.containsExactly("Maker as operator of Other", "Maker as operator of Plant");
	}

	@Test
	void findsNoneWhereEverythingIsConfirmed() {
		assertThat(this.web.ask(QUESTION, "about=sure", NOW).says()).isEqualTo(
				"No fact about Sure that rests on one source alone is documented in 1 case, 4 sources; that does not mean there is none.");
	}

}
