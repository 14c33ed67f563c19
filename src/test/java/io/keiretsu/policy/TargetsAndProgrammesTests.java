package io.keiretsu.policy;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.SmallWorld;
import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story(SmallWorld.TEXT)
class TargetsAndProgrammesTests {

	private final Web web;

	TargetsAndProgrammesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void tellsATargetWithItsDeadline() {
		Web.Reply answer = this.web.ask("policy/targets", "setter=ministry");
		assertThat(answer.says()).isEqualTo(
				"The Ministry aims at 100 GWh of batteries production capacity in Japan by 2030, according to The Herald (2024).");
		assertThat(answer.column("metric")).containsExactly("production-capacity");
	}

	@Test
	void tellsNoTargetOfWhoSetsNone() {
		assertThat(this.web.ask("policy/targets", "setter=agency").column("value")).isEmpty();
		assertThat(this.web.ask("policy/targets", "validAt=2020-01-01").says()).startsWith("No target is documented");
	}

	@Test
	void tellsWhatAProgrammeIsToBringAbout() {
		Web.Reply answer = this.web.ask("policy/programmes", "ministry=ministry");
		assertThat(answer.says()).isEqualTo(
				"The growth programme backs 12 projects, grants ¥50bn and is to raise capacity from 40 GWh to 60 GWh a year, according to The Herald (2024).");
	}

	@Test
	void tellsNoProgrammeOfAnotherMinistry() {
		assertThat(this.web.ask("policy/programmes", "ministry=agency").says())
			.startsWith("No programme of The Agency is documented");
	}

	@Test
	void findsThePublicMoneyOnWithdrawnPlantsOnce() {
		Web.Reply answer = this.web.ask("policy/subsidies-at-risk", "validAt=2026-01-01");
		assertThat(answer.column("recipient")).containsExactly("Volt", "Volt");
		assertThat(answer.says()).isEqualTo(
				"Up to ¥4bn of public money sits on withdrawn plants: up to ¥4bn for Volt, whose South is cancelled (another report has ¥3bn), "
						+ "according to The Gazette (30 June 2025) and A leaflet (undated).");
	}

	@Test
	void findsNoPublicMoneyAtRiskBeforeTheWithdrawalNorElsewhere() {
		assertThat(this.web.ask("policy/subsidies-at-risk", "validAt=2025-01-01").says())
			.startsWith("No subsidy for a withdrawn plant is documented");
		assertThat(this.web.ask("policy/subsidies-at-risk", "country=NO").column("plants")).isEmpty();
	}

}
