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
		firms:
		  - {id: cells, name: Cells, country: KR}
		  - {id: carmaker, name: Carmaker, country: JP}
		products:
		  - {id: battery, name: batteries}
		facts:
		  - kind: supply-contract
		    supplier: cells
		    buyer: carmaker
		    of: battery
		    statedIn:
		      - {source: gazette, locator: page 2, attributedTo: Cells, statedAs: an order, confidence: 0.8}
		      - {source: herald, locator: page 1}
		  - {kind: stake, owner: cells, in: carmaker, share: 0.01, @leaflet}
		""")
class EvidenceTests {

	private static final String QUESTION = "provenance/evidence";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	EvidenceTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesEverySource() {
		Web.Reply answer = this.web.ask(QUESTION, "of=" + fact("supply-contract"), NOW);
		assertThat(answer.says()).isEqualTo(
				"\"Cells to Carmaker of batteries\" rests on 2 sources: The Gazette (30 June 2025) and The Herald (2024).");
		assertThat(answer.column("locator")).containsExactly("page 1", "page 2");
		assertThat(answer.column("sourceId")).containsExactly("herald", "gazette");
		assertThat(answer.column("attributedTo")).containsExactly(null, "Cells");
		assertThat(answer.column("confidence")).containsExactly(null, "0.8");
		assertThat(answer.column("reliability")).containsExactly("C", "B");
		assertThat(answer.column("kind")).containsOnly("supply-contract");
	}

	@Test
	void namesOneUndatedSource() {
		Web.Reply answer = this.web.ask(QUESTION, "of=" + fact("stake"), NOW);
		assertThat(answer.says()).isEqualTo("\"Cells holds 0.01 of Carmaker\" rests on 1 source: A leaflet (undated).");
		assertThat(answer.column("published")).containsExactly((String) null);
	}

	@Test
	void takesAFactByWhatItSaysToo() {
		String id = fact("stake");
		assertThat(this.web.ask(QUESTION, "of=" + id.substring(0, id.indexOf('-')), NOW).column("fact"))
			.containsExactly(id);
	}

	@Test
	void findsNoneThatWasPublishedByThen() {
		assertThat(this.web.ask(QUESTION, "of=" + fact("stake"), NOW, "reportedBy=2025-01-01").says()).isEqualTo(
				"No evidence for \"Cells holds 0.01 of Carmaker\" is documented in 1 case, 1 source; that does not mean there is none.");
	}

	@Test
	void knowsNoFactThatThereIsNot() {
		for (String id : new String[] { "0123456789abcdef-1", "0123456789abcdef", "x", "'", "*" }) {
			this.web.get("/api/questions/" + QUESTION, "of=" + id).isProblem(404, "thing-unknown");
		}
	}

	private String fact(String kind) {
		return this.web.get("/api/facts", "kind=" + kind).ok().json().path("items").path(0).path("id").asString();
	}

}
