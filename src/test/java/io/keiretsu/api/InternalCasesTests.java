package io.keiretsu.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.access.TokenFile;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What an internal case says is shown to editors and reviewers, by no door to others. */
@GraphTest
@Story({ """
		firms:
		  - {id: maker, name: Maker, identifiers: {ticker: "XTKS:1"}}
		  - {id: carmaker, name: Carmaker}
		facts:
		  - {kind: supply-contract, supplier: maker, buyer: carmaker, @gazette}
		""",
		"""
				case: own-notes
				sharing: internal
				sources: [{id: diary, title: A secret diary, publisher: Secret Press, published: 2020}]
				firms:
				  - {id: secret-firm, name: Secret Firm, names: {en: [Maker]}, identifiers: {ticker: "XTKS:1"}}
				facts:
				  - {kind: supply-contract, supplier: secret-firm, buyer: carmaker, statedIn: [{source: diary, locator: p. 1}]}
				  - {kind: supply-contract, supplier: maker, buyer: carmaker, statedIn: [{source: diary, locator: p. 2}]}
				  - {kind: statement, about: [carmaker], says: A secret is kept, stance: reported, statedIn: [{source: diary, locator: p. 3}]}
				""" })
class InternalCasesTests {

	private static final List<String> EVERYWHERE = List.of("/api/questions/supply/who-supplies?buyer=carmaker",
			"/api/questions/supply/who-supplies?buyer=carmaker&format=csv",
			"/api/questions/supply/who-supplies?buyer=carmaker&format=ndjson",
			"/api/questions/supply/who-supplies?buyer=carmaker&format=html",
			"/api/questions/supply/who-supplies?buyer=carmaker&format=graph",
			"/api/questions/supply/suppliers-by-tier?buyer=carmaker", "/api/questions/provenance/statements",
			"/api/questions/provenance/timeline?about=carmaker", "/api/questions/provenance/uncorroborated",
			"/api/questions/provenance/contradictions", "/api/questions/provenance/data-quality",
			"/api/questions/provenance/what-changed?from=2020-01-01T00:00:00Z&to=2100-01-01T00:00:00Z", "/api/facts",
			"/api/facts?about=carmaker", "/api/firms", "/api/firms?name=secrets", "/api/sources", "/api/cases",
			"/api/search?q=secrets", "/api/search?q=notes", "/api/export", "/api/export?format=graphml", "/api/changes",
			"/browser/queries.zip", "/api", "/api/judgements");

	private static final Pattern SECRET = Pattern
		.compile("(?i)secret-|secret firm|diary|secret press|secret is kept|own-notes");

	private final Web web;

	private final TokenFile tokens;

	private String editor = "";

	private String reader = "";

	InternalCasesTests(@Autowired MockMvc mvc, @Autowired EditorToken home) {
		this.web = new Web(mvc);
		this.tokens = new TokenFile(home.file().getParent());
	}

	@BeforeEach
	void twoHaveTokens() {
		this.editor = this.tokens.create("an-editor", "editor", Instant.now());
		this.reader = this.tokens.create("a-reader", "reader", Instant.now());
	}

	@AfterEach
	void andGiveThemBack() {
		this.tokens.revoke("an-editor");
		this.tokens.revoke("a-reader");
	}

	@Test
	void nothingOfItIsShownByAnyDoor() {
		List<String> leaks = new ArrayList<>();
		for (String path : EVERYWHERE) {
			for (String word : new String[] { "", this.reader }) {
				Web.Reply reply = this.web.send(as(word, path)).ok();
				SECRET.matcher(reply.text())
					.results()
					.limit(1)
					.forEach((leak) -> leaks.add("%s%s: %s".formatted(path, word.isEmpty() ? "" : " by a reader",
							reply.text().substring(Math.max(0, leak.start() - 80), leak.end()))));
			}
		}
		assertThat(leaks).isEmpty();
	}

	@Test
	void whoAsksBeforeOrAfterAnEditorSeesNoMoreOfIt() {
		String path = "/api/questions/supply/who-supplies?buyer=carmaker";
		JsonNode open = this.web.send(as("", path)).json();
		JsonNode whole = this.web.send(as(this.editor, path)).json();
		assertThat(whole.path("rows")).hasSize(2);
		assertThat(whole.toString()).contains("Secret Firm", "Secret Press");
		assertThat(open.path("rows")).hasSize(1);
		assertThat(open.at("/coverage/cases").asInt()).isEqualTo(1);
		assertThat(open.at("/fragility/independentSources").asInt()).isEqualTo(1);
		assertThat(this.web.send(as("", path)).json()).isEqualTo(open);
		assertThat(this.web.send(as("", open.path("self").asString())).json().path("rows"))
			.isEqualTo(open.path("rows"));
		this.web.send(as(this.editor, "/api/questions/supply/who-supplies?buyer=secret-firm")).ok();
		this.web.send(as("", "/api/questions/supply/who-supplies?buyer=secret-firm")).isProblem(404, "thing-unknown");
	}

	@Test
	void anEditorSeesItEverywhere() {
		for (String path : List.of("/api/facts?about=carmaker", "/api/firms", "/api/sources", "/api/cases",
				"/api/search?q=secret", "/api/changes", "/api/firms/secret-firm", "/api/cases/own-notes")) {
			assertThat(this.web.send(as(this.editor, path)).ok().text()).as(path)
				.containsAnyOf("secret-firm", "diary", "own-notes");
		}
	}

	@Test
	void noNameIsMatchedWithIt() {
		MockHttpServletRequestBuilder match = MockMvcRequestBuilders.post("/api/match")
			.contentType("application/json")
			.content("[\"Secret Firm\"]");
		assertThat(this.web.send(match).ok().text()).doesNotContain("secret-firm");
		assertThat(this.web.send(match.header("Authorization", "Bearer " + this.editor)).ok().text())
			.contains("secret-firm");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/firms/secret-firm", "/api/sources/diary", "/api/cases/own-notes" })
	void aThingThatOnlyItDescribesIsUnknownToOthers(String path) {
		this.web.send(as("", path)).isProblem(404, "thing-unknown");
		this.web.send(as(this.reader, path)).isProblem(404, "thing-unknown");
	}

	@Test
	void ofAFactOnlyTheWordOfOthersIsTold() {
		JsonNode facts = this.web.send(as(this.editor, "/api/facts?kind=supply-contract")).json().path("items");
		assertThat(facts).hasSize(2);
		for (JsonNode fact : facts) {
			String path = "/api/facts/" + fact.path("id").asString();
			if (fact.toString().contains("secret-firm")) {
				this.web.send(as("", path)).isProblem(404, "thing-unknown");
				this.web.send(as("", "/api/questions/provenance/evidence?of=" + fact.path("id").asString()))
					.isProblem(404, "thing-unknown");
			}
			else {
				assertThat(this.web.send(as("", path)).ok().text()).contains("gazette")
					.doesNotContain("diary", "own-notes");
				assertThat(this.web.send(as(this.editor, path)).ok().text()).contains("gazette", "diary", "own-notes");
			}
		}
	}

	@Test
	void whoNamesItIsToldThatItIsNotForEverybody() {
		String path = "/api/questions/supply/who-supplies?buyer=carmaker&cases=own-notes";
		this.web.send(as("", path)).isProblem(401, "token-missing");
		this.web.send(as(this.reader, path)).isProblem(403, "role-missing");
		assertThat(this.web.send(as(this.editor, path)).ok().json().path("rows")).hasSize(2);
		this.web.send(as(this.reader, "/api/export?cases=own-notes")).isProblem(403, "role-missing");
	}

	private static MockHttpServletRequestBuilder as(String word, String path) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(java.net.URI.create(path));
		return word.isEmpty() ? request : request.header("Authorization", "Bearer " + word);
	}

}
