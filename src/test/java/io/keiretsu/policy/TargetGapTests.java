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
@Story(value = SmallWorld.TEXT, bundled = true)
class TargetGapTests {

	private static final String QUESTION = "policy/target-gap";

	private final Web web;

	TargetGapTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void fallsFromTheTargetToTheGapWithoutCountingAnythingTwice() {
		Web.Reply answer = this.web.ask(QUESTION, "setter=ministry", "cases=story", "validAt=2026-01-01");
		assertThat(answer.column("item")).containsExactly("target", "path stated by the programme",
				"documented by plant, alive", "documented by plant, alive", "documented by plant, on hold", "withdrawn",
				"not documented by plant", "path less what is withdrawn", "path less what is withdrawn and on hold",
				"gap");
		assertThat(answer.column("plant")).containsExactly(null, null, "North", "West", "East", "South", null, null,
				null, null);
		assertThat(answer.column("min")).containsExactly("100", "60", "10", "0", "0", "5", "37", "55", "47", "45");
		assertThat(answer.column("max")).containsExactly("100", "60", "10", "8", "8", "5", "37", "55", "55", "53");
		assertThat(answer.says()).isEqualTo(
				"The Ministry aims at 100 GWh by 2030; the path of its programme to 60 GWh becomes 55 GWh without South (cancelled, 5 GWh), "
						+ "and 47 to 55 GWh also without East (suspended, up to 8 GWh), if those plants were part of it, "
						+ "which leaves a gap of 45 to 53 GWh, according to The Gazette (30 June 2025) and The Herald (2024).");
	}

	@Test
	void losesNothingBeforeItIsReported() {
		Web.Reply answer = this.web.ask(QUESTION, "setter=ministry", "cases=story", "validAt=2026-01-01",
				"reportedBy=2025-01-31");
		assertThat(answer.column("item")).doesNotContain("withdrawn", "documented by plant, on hold");
		assertThat(answer.says()).contains("to 60 GWh has lost no documented plant, which leaves a gap of 40 GWh");
	}

	@Test
	void saysWhenNobodyAims() {
		assertThat(this.web.ask(QUESTION, "setter=agency").says())
			.startsWith("No capacity target of The Agency is documented");
	}

	@Test
	void showsWhatIsLeftOfTheTargetOfMeti() {
		Web.Reply answer = this.web.ask(QUESTION, "setter=METI", "validAt=2026-01-01",
				"cases=japan-batteries,japan-batteries-other-reports");
		assertThat(answer.says()).contains("aims at 150 GWh by 2030",
				"to 120 GWh becomes 115 GWh without Kitakyushu LFP battery plant (cancelled, 5 GWh)",
				"106 to 115 GWh also without Fukuoka battery plant (suspended, up to 9 GWh)", "a gap of 35 to 44 GWh");
	}

	@Test
	void takesTheTargetThatSourcesStateOutright() {
		assertThat(this.web.ask(QUESTION, "setter=METI", "cases=japan-batteries,japan-batteries-other-reports").says())
			.contains("Kallanish")
			.doesNotContain("Hindustan Times");
	}

	@Test
	void knowsNoGapToNothingThatIsDocumented() {
		Web.Reply answer = this.web.ask(QUESTION, "setter=METI", "cases=japan-batteries");
		assertThat(answer.column("item")).containsExactly("target", "gap");
		assertThat(answer.column("min")).containsExactly("150", null);
		assertThat(answer.column("max")).containsExactly("150", null);
		assertThat(answer.says()).contains("aims at 150 GWh by 2030",
				"neither a path nor a plant's capacity is documented, so that the gap is not known");
		assertThat(answer.json().at("/coverage/unknown").toString()).contains("not-disclosed");
	}

	@Test
	void differsByTheNissanPlantBetweenAprilAndJune2025() {
		String[] metis = { "setter=METI", "validAt=2025-12-31", "cases=japan-batteries,japan-batteries-other-reports" };
		Web.Reply april = this.web.ask(QUESTION, metis[0], metis[1], metis[2], "reportedBy=2025-04-30");
		Web.Reply june = this.web.ask(QUESTION, metis[0], metis[1], metis[2], "reportedBy=2025-06-30");
		assertThat(april.says()).contains("a gap of 30 GWh");
		assertThat(june.says()).contains("a gap of 35 GWh", "without Kitakyushu LFP battery plant (cancelled, 5 GWh)");
	}

}
