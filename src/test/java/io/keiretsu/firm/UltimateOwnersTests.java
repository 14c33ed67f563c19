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
		firms: [{id: top, name: Top, country: JP}, {id: left, name: Left, country: JP}, {id: right, name: Right, country: JP}, {id: held, name: Held, country: JP}, {id: ring-one, name: Ring One, country: JP}, {id: ring-two, name: Ring Two, country: JP}, {id: ringed, name: Ringed, country: JP}, {id: opaque, name: Opaque, country: JP}, {id: small, name: Small, country: JP}]
		ministries: [{id: ministry, name: Ministry, kind: ministry, country: JP}]
		facts:
		  # top -50%-> left -40%-> held, top -100%-> right -60 or 50%-> held (disputed); ministry -subsidiary-> opaque -joint-> small
		  - {kind: stake, owner: top, in: left, share: 0.5, @gazette}
		  - {kind: stake, owner: top, in: right, share: 1, @gazette}
		  - {kind: stake, owner: left, in: held, share: 0.4, @gazette}
		  - {kind: stake, owner: right, in: held, share: 0.6, validFrom: 2024, @gazette}
		  - {kind: stake, owner: right, in: held, share: 0.5, validFrom: 2024, @herald}
		  - {kind: stake, owner: ministry, in: opaque, control: subsidiary, @gazette}
		  - {kind: stake, owner: opaque, in: small, control: joint, @gazette}
		  - {kind: stake, owner: ring-one, in: ring-two, share: 0.5, @gazette}
		  - {kind: stake, owner: ring-two, in: ring-one, share: 0.5, @gazette}
		  - {kind: stake, owner: ring-one, in: ringed, share: 0.8, @gazette}
		""")
class UltimateOwnersTests {

	private static final String QUESTION = "firm/ultimate-owners";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	UltimateOwnersTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void multipliesAlongChainsAndAddsThem() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=held", NOW);
		assertThat(answer.column("ownerId")).containsExactly("top");
		assertThat(answer.column("shareMin")).as("0.5 x 0.4 + 1 x 0.5").containsExactly("0.7");
		assertThat(answer.column("shareMax")).as("0.5 x 0.4 + 1 x 0.6").containsExactly("0.8");
		assertThat(answer.column("steps")).containsExactly("2");
		assertThat(answer.column("ways")).containsExactly("2");
		assertThat(answer.says()).isEqualTo(
				"In the end Held belongs to Top (70% to 80%, 2 steps), as far as owners are documented, according to The Gazette (30 June 2025) and The Herald (2024).");
	}

	@Test
	void leavesUnknownSharesOpen() {
		Web.Reply opaque = this.web.ask(QUESTION, "firm=opaque", NOW);
		assertThat(opaque.column("owner")).containsExactly("Ministry");
		assertThat(opaque.column("shareMin")).containsExactly("0.5");
		assertThat(opaque.says()).contains("Ministry (50% to 100%, 1 step)");
		assertThat(this.web.ask(QUESTION, "firm=small", NOW).says())
			.contains("Ministry (share not documented, 2 steps)");
	}

	@Test
	void doesNotLoseItselfInARing() {
		Web.Reply answer = this.web.ask(QUESTION, "firm=ringed", NOW);
		assertThat(answer.column("ownerId")).containsExactly("ring-two");
		assertThat(answer.column("shareMax")).containsExactly("0.4");
	}

	@Test
	void goesNoFurtherThanWasTrueThen() {
		assertThat(this.web.ask(QUESTION, "firm=held", "validAt=2023-01-01").column("shareMax")).isEmpty();
		assertThat(this.web.ask(QUESTION, "firm=held", "validAt=2025-07-01", "reportedBy=2025-01-01").column("ownerId"))
			.containsExactly("right");
	}

	@Test
	void findsNoneOfWhoIsOnTop() {
		assertThat(this.web.ask(QUESTION, "firm=top", NOW).says())
			.startsWith("No owner of Top is documented in 1 case, 3 sources");
	}

}
