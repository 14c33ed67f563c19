package io.keiretsu.market;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story(bundled = true)
class ByCountryTests {

	private static final String QUESTION = "market/by-country";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	ByCountryTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void putsWhatIsStatedBesideWhatIsCounted() {
		Web.Reply answer = this.web.ask(QUESTION, "product=ev-battery", "period=2024", NOW);
		assertThat(answer.column("period")).containsExactly("2024", "2024", "2024", "2024-01/2024-11");
		assertThat(answer.column("country")).containsExactly("CN", "KR", "JP", "CN");
		assertThat(answer.column("firmsStated")).containsExactly("6", "3", "1", "6");
		assertThat(answer.column("firmsCounted")).containsExactly("2", "1", "1", "1");
		assertThat(answer.column("percent")).containsExactly(null, "18.4", null, "65.5");
		assertThat(answer.says()).startsWith(
				"Of the 10 largest makers of EV batteries, in 2024 as counted by SNE Research: CN 6 as stated (at least 37.9%; 2 by name), KR 3 as stated (18.4%; 1 by name) and JP 1 as stated (1 by name); between January 2024 and November 2024 as counted by SNE Research: CN 6 as stated (65.5%; 1 by name), according to ");
	}

	@Test
	void tellsWhereTheLargestIsAtHome() {
		assertThat(this.web.ask(QUESTION, "product=battery", "period=2023", "top=1", NOW).says()).startsWith(
				"The home of the largest maker of batteries, in 2023 as counted by SNE Research: CN (CATL), according to ");
		assertThat(this.web.ask(QUESTION, "product=ev-battery", "period=2019", "top=1", NOW).says())
			.startsWith("No country of the largest maker of EV batteries in 2019 is documented in ");
	}

	@Test
	void countsFirmsWhereNothingIsStated() {
		Web.Reply answer = this.web.ask(QUESTION, "product=battery", "period=2023", NOW);
		assertThat(answer.column("country")).containsExactly("CN", "KR", "JP");
		assertThat(answer.column("firmsStated")).containsOnly((String) null);
		assertThat(answer.column("firmsCounted")).containsExactly("6", "3", "1");
		assertThat(answer.column("percentCounted")).containsExactly("63.5", "23.1", "6.4");
		assertThat(this.web.ask(QUESTION, "product=battery", "period=2023", "top=4", NOW).column("firmsCounted"))
			.containsExactly("2", "1", "1");
	}

	@Test
	void findsNothingInAYearThatNobodyCounted() {
		assertThat(this.web.ask(QUESTION, "product=ev-battery", "period=2019", NOW).says()).startsWith(
				"No country of a firm among the 10 largest makers of EV batteries in 2019 is documented in 2 cases, ");
	}

}
