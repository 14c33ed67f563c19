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
class SubsidiariesTests {

	private static final String QUESTION = "firm/subsidiaries";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	SubsidiariesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesWhatTheGroupHolds() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=top", NOW);
		assertThat(answer.column("firmId")).containsExactly("middle", "bottom", "venture");
		assertThat(answer.column("ownerId")).containsExactly("top", "middle", "middle");
		assertThat(answer.column("control")).containsExactly(null, "subsidiary", "joint");
		assertThat(answer.says()).isEqualTo(
				"2 subsidiaries of Top are documented by The Gazette (30 June 2025): Middle (held by Top: 60%) and Bottom (held by Middle: share not documented, as a subsidiary); it also holds a part of Venture (held by Middle: share not documented, jointly with others).");
	}

	@Test
	void countsNeitherJointVenturesNorMinorities() {
		assertThat(this.web.ask(QUESTION, "firm=partner", NOW).says()).startsWith(
				"No subsidiary of Partner is documented; it holds a part of Middle (held by Partner: 40%, as a minority) and Venture (held by Partner: share not documented, jointly with others), according to ");
		assertThat(this.web.ask(QUESTION, "firm=top", "group=self", NOW).column("firmId")).containsExactly("middle");
	}

	@Test
	void findsNoneOfAFirmAlone() {
		assertThat(this.web.ask(QUESTION, "firm=alone", NOW).says())
			.startsWith("No subsidiary of Alone is documented in 1 case, 3 sources");
	}

}
