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
class LeadersTests {

	private static final String QUESTION = "market/leaders";

	private static final String NOW = "validAt=2026-02-01";

	private final Web web;

	LeadersTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void putsWhatIsStatedBesideWhatIsCounted() {
		Web.Reply answer = this.web.ask(QUESTION, "product=ev-battery", NOW);
		assertThat(answer.column("period")).containsExactly("2022", "2023", "2024-01/2024-11", "2024");
		assertThat(answer.column("firmId")).containsOnly("catl");
		assertThat(answer.column("percent")).containsExactly("36.2", "36.8", "36.8", "37.9");
		assertThat(answer.column("inARowStated")).containsExactly(null, null, null, "8");
		assertThat(answer.column("inARowCounted")).containsExactly("1", "2", "3", "3");
		assertThat(answer.says())
			.contains("CATL led in 2024 with 37.9% for the 8th time in a row as stated, 3 periods of them documented");
	}

	@Test
	void doesNotCountWhatWasNotYetReported() {
		assertThat(this.web.ask(QUESTION, "product=ev-battery", "reportedBy=2024-12-31", NOW).column("period"))
			.containsExactly("2022", "2023");
	}

	@Test
	void findsNoneWhereNobodyCounted() {
		assertThat(this.web.ask(QUESTION, "product=stationary-storage-battery", NOW).says())
			.startsWith("No leader of the market for stationary storage batteries is documented in 2 cases, ");
	}

}
