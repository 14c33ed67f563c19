package io.keiretsu.explorer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide and the saved queries of Neo4j Browser: every one of them runs as it is. */
@GraphTest
@Story(bundled = true)
class GuideTests {

	private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"[^\"]*runnable\">(.*?)</pre>",
			Pattern.DOTALL);

	private final MockMvc mvc;

	private final Web web;

	private final Driver driver;

	GuideTests(@Autowired MockMvc mvc, @Autowired Driver driver) {
		this.mvc = mvc;
		this.web = new Web(mvc);
		this.driver = driver;
	}

	@Test
	void walksThroughTheCaseWithQueriesThatRunAndFindSomething() {
		String walk = this.web.get("/browser/guide.html").ok().text().split("Every question")[0];
		List<String> statements = statements(walk);
		assertThat(statements).hasSizeGreaterThan(12)
			.allSatisfy(
					(statement) -> assertThat(this.driver.executableQuery(statement).execute().records()).as(statement)
						.isNotEmpty());
	}

	@Test
	void endsWithEveryQuestionOfTheCatalogue() {
		String guide = this.web.get("/browser/guide.html").ok().text();
		long questions = this.web.get("/api/questions").ok().json().size();
		assertThat(statements(guide.split("Every question")[1])).hasSize((int) questions);
		assertThat(guide).contains("<h4>Who supplies Toyota Motor?</h4>").doesNotContain("{{", "$buyer");
	}

	@Test
	void savesEveryQuestionAsAFileThatRunsAsItIs() throws Exception {
		Map<String, String> files = zip();
		List<String> names = this.web.get("/api/questions")
			.ok()
			.json()
			.valueStream()
			.map((question) -> question.path("name").asString() + ".cypher")
			.toList();
		assertThat(files).containsKeys(names.toArray(String[]::new)).containsKey("plant/withdrawn.graph.cypher");
		assertThat(files).allSatisfy((name, statement) -> {
			assertThat(statement).as(name).startsWith("// ").doesNotContainPattern("\\$[a-z]");
			this.driver.executableQuery(statement).execute();
		});
	}

	@Test
	void isGivenToThePageOfAnotherPortWhichAsksFirst() throws Exception {
		for (String path : List.of("/browser/guide.html", "/browser/queries.zip")) {
			var asked = this.mvc
				.perform(MockMvcRequestBuilders.request(HttpMethod.OPTIONS, path)
					.header("Origin", "http://localhost:7474")
					.header("Access-Control-Request-Method", "GET")
					.header("Access-Control-Request-Headers", "cache-control,pragma,sentry-trace"))
				.andReturn()
				.getResponse();
			assertThat(asked.getStatus()).isEqualTo(200);
			assertThat(asked.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
			assertThat(asked.getHeader("Access-Control-Allow-Headers")).contains("sentry-trace");
		}
	}

	private static List<String> statements(String html) {
		return RUNNABLE.matcher(html).results().map((found) -> HtmlUtils.htmlUnescape(found.group(1))).toList();
	}

	private Map<String, String> zip() throws Exception {
		byte[] bytes = this.mvc.perform(MockMvcRequestBuilders.get("/browser/queries.zip"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
