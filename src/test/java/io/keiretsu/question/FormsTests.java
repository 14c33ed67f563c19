package io.keiretsu.question;

import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same answer as table, lines, page and picture, and not again while it is the same.
 */
@GraphTest
@Story(bundled = true)
class FormsTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final MockMvc mvc;

	private final Web web;

	FormsTests(@Autowired MockMvc mvc) {
		this.mvc = mvc;
		this.web = new Web(mvc);
	}

	@Test
	void asCsvHasTheSentenceTheHeaderAndEveryRowWithItsSources() {
		JsonNode answer = this.web.ask("supply/who-supplies", "buyer=Toyota").json();
		Web.Reply csv = this.web.ask("supply/who-supplies", "buyer=Toyota", "format=csv");
		assertThat(csv.type()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(csv.text()).startsWith("#" + answer.path("says").asString());
		List<CsvRecord> records = CsvReader.builder()
			.commentStrategy(CommentStrategy.SKIP)
			.ofCsvRecord(csv.text())
			.stream()
			.toList();
		List<String> header = records.get(0).getFields();
		assertThat(header).startsWith("supplier", "supplierId", "buyer").endsWith("facts", "sources");
		assertThat(records).hasSize(1 + answer.path("rows").size());
		CsvRecord order = records.stream()
			.filter((row) -> row.getField(header.indexOf("plantId")).equals("lansing-battery-plant"))
			.findFirst()
			.orElseThrow();
		assertThat(order.getField(header.indexOf("amount"))).isEqualTo("1500000000");
		assertThat(order.getField(header.indexOf("volume"))).as("unknown is empty and not 0").isEmpty();
		assertThat(order.getField(header.indexOf("sources"))).isEqualTo("article-2025|japan-times-2025-02-19");
	}

	@Test
	void asLinesHasAHeadAndARowALine() {
		List<String> lines = this.web.ask("plant/withdrawn", "country=JP", "format=ndjson").text().lines().toList();
		JsonNode answer = this.web.ask("plant/withdrawn", "country=JP").json();
		assertThat(JSON.readTree(lines.get(0)).path("says")).isEqualTo(answer.path("says"));
		assertThat(lines).hasSize(1 + answer.path("rows").size());
		assertThat(JSON.readTree(lines.get(1)).path("plant")).isEqualTo(answer.path("rows").path(0).path("plant"));
		assertThat(JSON.readTree(lines.get(1)).path("sources")).isNotEmpty();
	}

	@Test
	void givesEveryRowAsCsvAlsoBeyondTheDefaultLimit() {
		assertThat(this.web.ask("provenance/statements", "limit=3").json().path("truncated").asBoolean()).isTrue();
		long all = this.web.ask("provenance/statements", "limit=1000").json().path("rows").size();
		assertThat(this.web.ask("provenance/statements", "format=ndjson").text().lines().count()).isEqualTo(1 + all);
	}

	@Test
	void asPageNeedsNothingElseAndHasThePicture() {
		String page = this.web.ask("supply/who-supplies", "buyer=Toyota", "format=html").text();
		assertThat(page)
			.contains("LG Energy Solution supplies Toyota Motor", "<svg", "Lansing battery plant", "<title>SUPPLIES",
					"body paragraph 8", "MATCH (supplier:Firm)")
			.doesNotContain("<script", "src=", "@import", "http://localhost");
		assertThat(page.split("<rect ")).as("boxes").hasSizeGreaterThan(5);
	}

	@Test
	void asPageWithoutPictureHasNone() {
		assertThat(this.web.ask("market/leaders", "product=ev-battery", "format=html").text()).contains("<table")
			.doesNotContain("<svg");
		assertThat(
				this.web.ask("supply/who-supplies", "buyer=mazda-motor", "product=lfp-battery", "format=html").text())
			.contains("that does not mean there is none")
			.doesNotContain("<svg", "<table");
	}

	@ParameterizedTest
	@ValueSource(strings = { "supply/who-supplies buyer=Toyota", "plant/plants-of-firm firm=Toyota",
			"plant/withdrawn country=JP", "policy/subsidies-at-risk grantor=meti", "firm/joint-ventures firm=Subaru",
			"firm/group firm=Toyota", "supply/suppliers-by-tier buyer=Toyota",
			"supply/paths-between supplier=lg-energy-solution buyer=toyota-motor" })
	void asGraphJoinsItsNodes(String request) {
		String[] parts = request.split(" ");
		List<String> parameters = new java.util.ArrayList<>(List.of(parts).subList(1, parts.length));
		parameters.add("format=graph");
		JsonNode graph = this.web.ask(parts[0], parameters.toArray(String[]::new)).json();
		List<String> ids = graph.path("nodes").valueStream().map((node) -> node.path("id").asString()).toList();
		assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(2);
		assertThat(graph.path("nodes")).allSatisfy((node) -> assertThat(node.path("caption").asString()).isNotBlank());
		assertThat(graph.path("edges")).isNotEmpty()
			.allSatisfy((edge) -> assertThat(ids).contains(edge.path("from").asString(), edge.path("to").asString()));
		assertThat(graph.path("evidence")).isNotEmpty();
	}

	@Test
	void withoutAPictureAsGraphIsRefused() {
		this.web.get("/api/questions/market/leaders", "product=ev-battery", "format=graph")
			.isProblem(406, "format-refused");
	}

	@Test
	void anUnknownFormatIsRefusedWithThoseThereAre() {
		assertThat(this.web.get("/api/questions/market/leaders", "product=ev-battery", "format=xls")
			.isProblem(400, "parameter-refused")
			.text("detail")).contains("xls", "csv", "html");
	}

	@Test
	void isNotGivenTwiceWhileNothingHasChanged() throws Exception {
		String uri = "/api/questions/supply/who-supplies?buyer=Toyota&validAt=2026-01-01";
		var first = this.mvc.perform(MockMvcRequestBuilders.get(uri)).andReturn().getResponse();
		String tag = first.getHeader("ETag");
		assertThat(tag).isNotBlank();
		var again = this.mvc.perform(MockMvcRequestBuilders.get(uri).header("If-None-Match", tag))
			.andReturn()
			.getResponse();
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentAsString(StandardCharsets.UTF_8)).isEmpty();
		var other = this.mvc
			.perform(MockMvcRequestBuilders.get(uri + "&reportedBy=2025-02-01").header("If-None-Match", tag))
			.andReturn()
			.getResponse();
		assertThat(other.getStatus()).as("another clock is another answer").isEqualTo(200);
		var csv = this.mvc.perform(MockMvcRequestBuilders.get(uri + "&format=csv").header("If-None-Match", tag))
			.andReturn()
			.getResponse();
		assertThat(csv.getStatus()).as("another form is another answer").isEqualTo(200);
	}

}
