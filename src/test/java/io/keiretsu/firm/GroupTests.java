package io.keiretsu.firm;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story("""
		firms: [{id: top, name: Top, country: JP}, {id: middle, name: Middle, country: JP}, {id: bottom, name: Bottom, country: JP}, {id: partner, name: Partner, country: KR}, {id: venture, name: Venture, country: US}, {id: alone, name: Alone, country: JP}]
		ministries: [{id: ministry, name: Ministry, kind: ministry, country: JP}]
		facts:
		  # top -60%-> middle -subsidiary-> bottom; partner -40%-> middle; middle and partner -> venture, shares not stated; ministry -5 to 10%-> top
		  - {kind: stake, owner: top, in: middle, share: 0.6, @gazette}
		  - {kind: stake, owner: middle, in: bottom, control: subsidiary, validFrom: 2024, @gazette}
		  - {kind: stake, owner: partner, in: middle, share: 0.4, control: minority, @herald}
		  - {kind: stake, owner: middle, in: venture, control: joint, @gazette}
		  - {kind: stake, owner: partner, in: venture, control: joint, @gazette}
		  - {kind: stake, owner: ministry, in: top, share: 0.1, @gazette}
		""")
class GroupTests {

	private static final String QUESTION = "firm/group";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	GroupTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesTheFirmsThatAreControlled() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=top", NOW);
		assertThat(answer.column("firmId")).containsExactly("top", "bottom", "middle");
		assertThat(answer.column("ownerId")).containsExactly(null, "middle", "top");
		assertThat(answer.column("shareMin")).containsExactly(null, null, "0.6");
		assertThat(answer.says()).isEqualTo(
				"Beside Top, 2 firms of its group are documented by The Gazette (30 June 2025): Bottom (held by Middle: share not documented, as a subsidiary) and Middle (held by Top: 60%).");
	}

	@Test
	void reachesUpToTheUltimateParent() {
		assertThat(this.web.ask(QUESTION, "firm=bottom", "group=ultimate", NOW).column("firmId"))
			.containsExactly("bottom", "middle", "top");
	}

	@Test
	void leavesOutJointVenturesAndWhatBeganLater() {
		assertThat(this.web.ask(QUESTION, "firm=middle", NOW).column("firmId")).doesNotContain("venture");
		assertThat(this.web.ask(QUESTION, "firm=middle", "validAt=2023-01-01").column("firmId"))
			.containsExactly("middle");
	}

	@Test
	void findsNobodyBesideAFirmAlone() {
		assertThat(this.web.ask(QUESTION, "firm=alone", NOW).says()).isEqualTo(
				"No other firm in the group of Alone is documented in 1 case, 3 sources; that does not mean there is none.");
	}

}
