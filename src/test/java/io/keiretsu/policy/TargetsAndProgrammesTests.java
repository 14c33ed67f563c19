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
@Story(SmallWorld.TEXT
		+ """
				  - {kind: target, setter: ministry, metric: production-capacity, amount: {value: 100, unit: GWh, per: year}, country: JP, product: battery, definition: Cells and packs, deadline: /2030, baseline: {value: 20, unit: GWh, at: 2022}, validFrom: 2022, @gazette}
				  - {kind: target, setter: ampere, metric: sales-share, amount: {value: 80, unit: percent}, region: "003", product: ev-battery, definition: What it sells, deadline: /2030, baseline: {value: 50, unit: percent}, @gazette}
				  - {kind: target, setter: volt, metric: output, amount: {value: 5, unit: GWh}, region: US-MI, baseline: {value: 9, unit: GWh}, @gazette}
				  - {kind: target, setter: volt, metric: projects, amount: {value: 12, unit: project}, region: US-MI, definition: Plants in Michigan, deadline: 2031, baseline: {value: 1, unit: project}, @gazette}
				  - {kind: target, setter: volt, metric: sales-share, amount: {value: 30, unit: percent, qualifier: at-least}, country: US, baseline: {value: 1000, unit: vehicle}, @gazette}
				""")
class TargetsAndProgrammesTests {

	private final Web web;

	TargetsAndProgrammesTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void tellsATargetOnceWithItsDeadlineAndWhereItStarted() {
		Web.Reply answer = this.web.ask("policy/targets", "setter=ministry");
		assertThat(answer.says()).isEqualTo(
				"The Ministry aims at a production capacity of 100 GWh a year for batteries in Japan by 2030, up from 20 GWh in 2022, according to The Gazette (30 June 2025) and The Herald (2024).");
		assertThat(answer.column("metric")).containsExactly("production-capacity", "production-capacity");
		assertThat(this.web.ask("policy/targets", "setter=ministry", "reportedBy=2024-12-31").says()).isEqualTo(
				"The Ministry aims at a production capacity of 100 GWh a year for batteries in Japan by 2030, according to The Herald (2024).");
	}

	@Test
	void namesTheRegionElseWhatCounts() {
		assertThat(this.web.ask("policy/targets", "setter=ampere").says()).isEqualTo(
				"Ampere aims at a sales share of 80% for EV batteries in North America by 2030, up from 50%, according to The Gazette (30 June 2025).");
		assertThat(this.web.ask("policy/targets", "setter=volt").says()).isEqualTo(
				"Volt aims at an output of 5 GWh in US-MI, down from 9 GWh; Volt aims at 12 projects (Plants in Michigan) by 2031, up from 1 project; Volt aims at a sales share of at least 30% in the United States, according to The Gazette (30 June 2025).");
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
