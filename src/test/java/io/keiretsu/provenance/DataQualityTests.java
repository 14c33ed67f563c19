package io.keiretsu.provenance;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.CypherFile;
import io.keiretsu.graph.CypherLibrary;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Story(bundled = true)
class DataQualityTests {

	private static final String QUESTION = "provenance/data-quality";

	private final Web web;

	DataQualityTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@Test
	void asksEveryCheckWordForWord() {
		CypherLibrary library = new CypherLibrary();
		String checks = library.below("checks")
			.stream()
			.map(DataQualityTests::branch)
			.collect(Collectors.joining("\n  UNION ALL\n", "CALL {\n", "\n}\n"));
		assertThat(library.file("questions/" + QUESTION).statement())
			.as("each file of cypher/checks without its ORDER BY, indented, in the order of their names")
			.startsWith(checks);
	}

	private static String branch(CypherFile check) {
		return check.statement().replaceFirst("\\nORDER BY[^\\n]*$", "").indent(2).stripTrailing();
	}

	@Test
	void findsTheRatesThatTheArticleImplies() {
		Web.Reply answer = this.web.ask(QUESTION);
		assertThat(answer.column("rule")).containsExactly("implied exchange rate", "implied exchange rate");
		assertThat(answer.column("subject")).containsExactly(
				"Up to ¥55.7bn of public money for Kitakyushu LFP battery plant",
				"¥463bn for Joint battery plant of Panasonic Energy and Subaru");
		assertThat(answer.says()).startsWith("2 findings: Up to ¥55.7bn")
			.contains("implies 103.82 JPY per USD, where the market had 139 to 162 in 2024 to 2025")
			.contains("implies 104.04 JPY per USD, where the market had 139 to 159 in 2025");
		assertThat(answer.list("evidence", "source")).containsOnly("article-2025");
	}

	@Test
	void findsOnlyWhatConcernsAThing() {
		assertThat(this.web.ask(QUESTION, "about=nissan-motor").column("subject")).hasSize(1);
		assertThat(this.web.ask(QUESTION, "about=subaru").column("finding"))
			.containsExactly("implies 104.04 JPY per USD, where the market had 139 to 159 in 2025");
	}

	@Test
	void findsNothingWhereNothingIsWrong() {
		assertThat(this.web.ask(QUESTION, "about=mazda-motor").says())
			.isEqualTo("No check finds anything wrong about Mazda Motor in 2 cases, 16 sources.");
		assertThat(this.web.ask(QUESTION, "reportedBy=2000-01-01").column("rule")).isEmpty();
	}

}
