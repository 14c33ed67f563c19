package io.keiretsu.api;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks the lists of the bundled cases as a program would. */
@GraphTest
@Story(bundled = true)
class ListsTests {

	private final Web web;

	ListsTests(@Autowired MockMvc mvc) {
		this.web = new Web(mvc);
	}

	@ParameterizedTest
	@CsvSource({ "firms,Firm", "plants,Plant", "ministries,Ministry", "products,Product", "sources,Source",
			"cases,Case" })
	void givesEveryThingOncePageByPage(String list, String kind) {
		List<@Nullable String> all = this.web.get("/api/" + list, "limit=1000").ok().list("items", "id");
		assertThat(all).hasSizeGreaterThan(0).doesNotContainNull().isSorted();
		assertThat(walk("/api/" + list)).isEqualTo(all);
		assertThat(this.web.get("/api").ok().json().path("holds").path(kind).asInt()).isEqualTo(all.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "firms", "plants", "ministries", "products", "sources", "cases" })
	void givesEveryThingByItsId(String list) {
		assertThat(this.web.get("/api/" + list).ok().list("items", "id")).isNotEmpty().allSatisfy((id) -> {
			Web.Reply thing = this.web.get("/api/" + list + "/" + id).ok();
			assertThat(thing.text("id")).isEqualTo(id);
			assertThat(thing.text("name")).isNotBlank();
		});
		this.web.get("/api/" + list + "/nothing-of-that-id").isProblem(404, "thing-unknown");
		assertThat(this.web.get("/api/" + list, "cursor=zzzz").ok().json().path("items")).isEmpty();
	}

	@Test
	void findsByNameAndCountry() {
		assertThat(this.web.get("/api/firms", "name=トヨタ").ok().list("items", "id")).contains("toyota-motor");
		assertThat(this.web.get("/api/firms", "name=toyota", "country=KR").ok().list("items", "id")).isEmpty();
		assertThat(this.web.get("/api/firms", "country=KR").ok().list("items", "id"))
			.containsExactly("lg-energy-solution", "samsung-sdi", "sk-on", "sne-research");
		assertThat(this.web.get("/api/firms", "country=KR", "limit=1").ok().text("next"))
			.isEqualTo("lg-energy-solution");
		assertThat(this.web.get("/api/plants", "country=US").ok().list("items", "country")).containsOnly("US");
		assertThat(this.web.get("/api/ministries", "country=JP", "name=経産省").ok().list("items", "id"))
			.containsExactly("meti");
		assertThat(this.web.get("/api/products", "name=磷酸铁锂电池").ok().list("items", "id")).contains("lfp-battery");
		assertThat(this.web.get("/api/sources", "name=battery industry").ok().list("items", "id"))
			.contains("article-2025");
	}

	@ParameterizedTest
	@ValueSource(strings = { "country=Japan", "country=jp", "limit=0", "limit=1001", "limit=many", "limit=-1",
			"nme=Toyota", "validAt=2025", "reportedBy=soon" })
	void refusesWhatAListDoesNotTake(String parameter) {
		this.web.get("/api/firms", parameter).isProblem(400, "parameter-refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "firms", "plants", "ministries", "products", "sources", "cases" })
	void knowsNothingBeforeItWasRecorded(String list) {
		assertThat(this.web.get("/api/" + list, "knownAt=2020-01-01T00:00:00Z").ok().list("items", "id")).isEmpty();
		String id = this.web.get("/api/" + list, "limit=1").ok().list("items", "id").get(0);
		this.web.get("/api/" + list + "/" + id, "knownAt=2020-01-01T00:00:00Z").isProblem(404, "thing-unknown");
		this.web.get("/api/" + list + "/" + id, "knowAt=2020-01-01T00:00:00Z").isProblem(400, "parameter-refused");
	}

	@Test
	void givesWhatWasSpokenOfByThen() {
		assertThat(this.web.get("/api/plants", "reportedBy=2024-12-31").ok().list("items", "id"))
			.contains("kitakyushu-lfp-plant")
			.doesNotContain("japan-joint-battery-plant-1");
		assertThat(this.web.get("/api/plants", "reportedBy=2025-12-31").ok().list("items", "id"))
			.contains("japan-joint-battery-plant-1");
		assertThat(this.web.get("/api/plants/japan-joint-battery-plant-1", "reportedBy=2024-12-31")
			.isProblem(404, "thing-unknown")
			.text("detail")).startsWith("No plant that was known and spoken of by then is called");
		this.web.get("/api/plants/japan-joint-battery-plant-1", "reportedBy=2025-12-31").ok();
		assertThat(this.web.get("/api/sources", "reportedBy=2025-02-19").ok().list("items", "id"))
			.contains("japan-times-2025-02-19")
			.doesNotContain("article-2025");
		assertThat(this.web.get("/api/sources", "reportedBy=2025-02-18").ok().list("items", "id"))
			.doesNotContain("japan-times-2025-02-19");
		assertThat(this.web.get("/api/firms", "validAt=1950-01-01").ok().list("items", "id")).doesNotContain("subaru");
		assertThat(this.web.get("/api/firms", "name=subaru", "cases=japan-batteries").ok().list("items", "id"))
			.contains("subaru");
	}

	@Test
	void givesEveryFactOncePageByPage() {
		List<@Nullable String> all = this.web.get("/api/facts", "limit=1000").ok().list("items", "id");
		assertThat(walk("/api/facts")).isEqualTo(all);
		assertThat(new TreeSet<>(all)).hasSameSizeAs(all);
	}

	@Test
	void linksWhatThereIs() {
		Web.Reply index = this.web.get("/api").ok();
		assertThat(index.json().path("holds").path("supply-contract").asInt()).isPositive();
		assertThat(index.json().path("head").path("hash").asString()).isNotBlank();
		assertThat(index.json().path("links").valueStream().map((link) -> link.asString()))
			.filteredOn((link) -> !link.contains("{") && !link.endsWith(".html") && !link.equals("/mcp"))
			.contains("/problems", "/v3/api-docs", "/livez", "/readyz", "/api/schemas/case", "/api/questions")
			.allSatisfy((link) -> this.web.get(link).ok());
	}

	@Test
	void saysThatItLivesAndIsReady() {
		assertThat(this.web.get("/livez").ok().text("status")).isEqualTo("UP");
		assertThat(this.web.get("/readyz").ok().json().path("components").path("graph").path("status").asString())
			.isEqualTo("UP");
	}

	@Test
	void describesItselfToPrograms() {
		assertThat(this.web.get("/v3/api-docs").ok().json().path("paths").propertyNames())
			.contains("/api/questions/supply/who-supplies", "/api/firms/{id}", "/api/facts");
		Web.Reply schema = this.web.get("/api/schemas/case").ok();
		assertThat(schema.type()).startsWith("application/schema+json");
		assertThat(schema.text("$schema")).contains("json-schema.org");
	}

	private List<@Nullable String> walk(String path) {
		List<@Nullable String> walked = new ArrayList<>();
		String cursor = "";
		do {
			Web.Reply page = this.web.get(path, "limit=7", "cursor=" + cursor).ok();
			assertThat(page.json().path("items").size()).isBetween(1, 7);
			walked.addAll(page.list("items", "id"));
			cursor = page.json().path("next").isNull() ? "" : page.text("next");
		}
		while (!cursor.isEmpty());
		return walked;
	}

}
