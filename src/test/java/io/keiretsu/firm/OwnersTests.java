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
class OwnersTests {

	private static final String QUESTION = "firm/owners";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	OwnersTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void namesOwnersFromOutsideTheGroup() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=middle", NOW);
		assertThat(answer.column("firmId")).containsExactly("top", "partner");
		assertThat(answer.column("heldId")).containsExactly("middle", "middle");
		assertThat(answer.column("shareMax")).containsExactly("0.6", "0.4");
		assertThat(answer.says()).isEqualTo(
				"2 owners of Middle are documented by The Gazette (30 June 2025) and The Herald (2024): Top in Middle (60%) and Partner in Middle (40%, as a minority).");
	}

	@Test
	void namesAMinistryAndThoseWhoOwnASubsidiary() {
		assertThat(this.web.ask(QUESTION, "firm=top", NOW).column("firmId")).containsExactly("ministry", "partner");
		assertThat(this.web.ask(QUESTION, "firm=top", "group=self", NOW).column("firmId")).containsExactly("ministry");
	}

	@Test
	void doesNotCallAnUnknownShareZero() {
		assertThat(this.web.ask(QUESTION, "firm=venture", NOW).column("shareMin")).containsExactly(null, null);
		assertThat(this.web.ask(QUESTION, "firm=venture", NOW).says())
			.contains("Middle in Venture (share not documented, jointly with others)");
	}

	@Test
	void findsNoneOfAFirmAlone() {
		assertThat(this.web.ask(QUESTION, "firm=alone", NOW).says())
			.startsWith("No owner of Alone is documented in 1 case, 3 sources");
	}

}
