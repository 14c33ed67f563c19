package io.keiretsu.explorer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.explorer.Visit.Look;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows an answer from the page into Neo4j Browser, logs in, and runs what stands
 * there.
 */
@ExtendWith(Chromium.class)
@GraphTest
@Story(bundled = true)
class OpenInNeo4jBrowserTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Browser browser;

	private final int port;

	private final Path password;

	private final Web web;

	OpenInNeo4jBrowserTests(Browser browser, @LocalServerPort int port, @Value("${keiretsu.neo4j.home}") Path home,
			@Autowired MockMvc mvc) {
		this.browser = browser;
		this.port = port;
		this.password = home.resolve("password");
		this.web = new Web(mvc);
	}

	@Test
	void givesTheSameRowsThere() throws IOException {
		JsonNode answer = this.web.ask("plant/plants-of-firm", "firm=Toyota").json();
		try (Visit visit = new Visit(this.browser, this.port, Look.LIGHT)
			.open("#/ask/plant/plants-of-firm?firm=Toyota")) {
			visit.page().locator("details.cypher summary").click();
			Page there = visit.page()
				.waitForPopup(() -> visit.page()
					.locator("a", new Page.LocatorOptions().setHasText("Open in Neo4j Browser"))
					.click());
			there.locator("[data-testid=username]").fill("neo4j");
			there.locator("input[type=password]").fill(Files.readString(this.password).strip());
			there.locator("[data-testid=connect]").click();
			there.getByText("You are connected as user").first().waitFor();
			there.locator("[data-testid=editor-Run]").click();
			Locator table = there.locator("[data-testid=frame] table.relatable__table").first();
			table.locator("tbody tr").first().waitFor();
			there.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "neo4j-browser.png")));
			List<String> columns = table.locator("thead th").allInnerTexts();
			assertThat(columns.subList(1, columns.size())).isEqualTo(texts(answer.get("columns")));
			assertThat(table.locator("tbody tr").all().stream().map((row) -> values(columns, row)).toList())
				.isEqualTo(answer.get("rows").valueStream().map(OpenInNeo4jBrowserTests::plain).toList());
		}
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static Map<String, Object> values(List<String> columns, Locator row) {
		List<String> cells = row.locator("td").allInnerTexts();
		Map<String, Object> values = new LinkedHashMap<>();
		for (int index = 1; index < columns.size(); index++) {
			values.put(columns.get(index), value(JSON.readTree(cells.get(index))));
		}
		return values;
	}

	private static Map<String, Object> plain(JsonNode row) {
		Map<String, Object> values = new LinkedHashMap<>();
		row.properties().forEach((column) -> values.put(column.getKey(), value(column.getValue())));
		return values;
	}

	/** Numbers as numbers: Browser writes 9.0 where JSON has 9. */
	private static Object value(JsonNode value) {
		return value.isNumber() ? new BigDecimal(value.asString()).stripTrailingZeros() : value.toString();
	}

}
