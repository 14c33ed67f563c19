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
		firms:
		  - {id: one, name: One, country: JP}
		  - {id: one-cells, name: One Cells, country: JP}
		  - {id: two, name: Two, country: JP}
		  - {id: three, name: Three, country: JP}
		  - {id: venture, name: Venture, country: JP}
		  - {id: halves, name: Halves, country: JP}
		  - {id: lonely, name: Lonely Motors, country: JP}
		plants:
		  - {id: joint, name: Joint plant, country: JP}
		  - {id: ventured, name: Plant of the venture, country: JP}
		  - {id: half-known, name: Half-known plant, country: JP}
		facts:
		  # one -subsidiary-> one-cells; venture: one 60%, two joint, no share; halves: two 50%, three 50%
		  - {kind: stake, owner: one, in: one-cells, control: subsidiary, @gazette}
		  - {kind: operation, operator: one-cells, of: joint, jointly: true, validFrom: 2020, @gazette}
		  - {kind: operation, operator: two, of: joint, jointly: true, validFrom: 2020, @herald}
		  - {kind: operation, operator: three, of: half-known, jointly: true, @gazette}
		  - {kind: stake, owner: one, in: venture, share: 0.6, control: joint, @gazette}
		  - {kind: stake, owner: two, in: venture, control: joint, @gazette}
		  - {kind: operation, operator: venture, of: ventured, validTo: 2025, @gazette}
		  - {kind: stake, owner: two, in: halves, share: 0.5, @gazette}
		  - {kind: stake, owner: three, in: halves, share: 0.5, @gazette}
		""")
class JointVenturesTests {

	private static final String QUESTION = "firm/joint-ventures";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	JointVenturesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void findsPlantsAndFirmsThatAreShared() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=two", NOW);
		assertThat(answer.says()).isEqualTo(
				"3 joint ventures of Two are documented by The Gazette (30 June 2025) and The Herald (2024): Halves, shared by Three (50%) and Two (50%); Venture, shared by One (60%) and Two; Joint plant, shared by One Cells and Two.");
		assertThat(answer.column("jointVenture")).containsExactly("Halves", "Venture", null);
		assertThat(answer.column("plant")).containsExactly(null, null, "Joint plant");
	}

	@Test
	void keepsSharesParallelToPartners() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=two", NOW);
		assertThat(answer.column("partnerIds")).containsExactly("[\"three\",\"two\"]", "[\"one\",\"two\"]",
				"[\"one-cells\",\"two\"]");
		assertThat(answer.column("shares")).containsExactly("[0.5,0.5]", "[0.6,null]", "[]");
	}

	@Test
	void namesThePlantOfAVentureAsLongAsItRunsIt() {
		assertThat(this.web.ask(QUESTION, "firm=one", "group=self", "validAt=2025-07-01").column("plant"))
			.containsExactly("Plant of the venture");
		Web.Reply later = this.web.ask(QUESTION, "firm=one", "group=self", NOW);
		assertThat(later.column("plant")).containsExactly((String) null);
		assertThat(later.says()).isEqualTo(
				"1 joint venture of One is documented by The Gazette (30 June 2025): Venture, shared by One (60%) and Two.");
	}

	@Test
	void asksForSubsidiariesToo() {
		assertThat(this.web.ask(QUESTION, "firm=one", NOW).column("plant")).containsExactly(null, "Joint plant");
		assertThat(this.web.ask(QUESTION, "firm=one", "group=self", NOW).column("plant")).doesNotContain("Joint plant");
	}

	@Test
	void saysThatAPartnerIsNotNamed() {
		assertThat(this.web.ask(QUESTION, "firm=three", NOW).says())
			.contains("Half-known plant, shared by Three with partners that are not named");
	}

	@Test
	void findsNoneBeforeItBegan() {
		assertThat(this.web.ask(QUESTION, "firm=one-cells", "validAt=2019-12-31").column("plant")).isEmpty();
		assertThat(this.web.ask(QUESTION, "firm=one-cells", "validAt=2020-02-01").column("whenUncertain"))
			.containsExactly("true");
	}

	@Test
	void findsNoneOfAFirmThatHasNone() {
		assertThat(this.web.ask(QUESTION, "firm=lonely", NOW).says()).isEqualTo(
				"No joint venture of Lonely Motors is documented in 1 case, 3 sources; that does not mean there is none.");
	}

}
