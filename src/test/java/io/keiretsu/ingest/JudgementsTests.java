package io.keiretsu.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.StoryTeller;
import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person judges of two firms or plants, what follows, and that it can be undone.
 */
@GraphTest
@Story({ """
		firms:
		  - {id: volt, name: Volt Corporation, country: JP}
		  - {id: volt-kk, name: ボルト株式会社, identifiers: {wikidata: Q1}}
		  - {id: voltage, name: Voltage}
		  - {id: carmaker, name: Carmaker}
		  - {id: steelworks, name: Steelworks}
		plants:
		  - {id: north, name: North plant, country: JP}
		  - {id: north-works, name: North Works, region: JP-01}
		  - {id: north-line, name: North line, partOf: north-works}
		products:
		  - {id: battery, name: batteries}
		facts:
		  - {kind: supply-contract, supplier: volt, buyer: carmaker, of: battery, amount: {value: 5, currency: JPY}, validFrom: 2024, @gazette}
		  - {kind: supply-contract, supplier: volt-kk, buyer: carmaker, of: battery, amount: {value: 9, currency: JPY}, validFrom: 2024, @herald}
		  - {kind: stake, owner: volt-kk, in: voltage, share: 0.6, @gazette}
		  - {kind: capacity, of: [north, north-works], amount: {value: 10, unit: GWh, per: year}, for: battery, validFrom: 2024, @gazette}
		  - {kind: statement, about: [volt, volt-kk], says: They grow, stance: reported, by: volt-kk, @herald}
		""" })
class JudgementsTests {

	private static final List<String> WATCHED = List.of("/api/questions/supply/who-supplies?buyer=carmaker",
			"/api/questions/supply/whom-it-supplies?supplier=volt",
			"/api/questions/supply/whom-it-supplies?supplier=volt-kk", "/api/questions/firm/group?firm=volt",
			"/api/questions/firm/owners?firm=voltage", "/api/questions/provenance/timeline?about=volt",
			"/api/questions/provenance/statements?about=volt", "/api/questions/plant/capacity-by-country?country=JP",
			"/api/firms", "/api/firms/volt", "/api/firms/volt-kk", "/api/plants/north", "/api/plants/north-line",
			"/api/facts?about=volt", "/api/facts?about=volt-kk", "/api/search?q=volt", "/api/export?format=case",
			"/api/export?format=graphml");

	private final MockMvc mvc;

	private final Web web;

	private final Judge judge;

	@Autowired
	private CaseLoad cases;

	JudgementsTests(@Autowired MockMvc mvc, @Autowired EditorToken token) {
		this.mvc = mvc;
		this.web = new Web(mvc);
		this.judge = new Judge(mvc, token);
	}

	@AfterEach
	void takeEverythingBack() {
		this.web.get("/api/judgements", "limit=1000").ok().list("items", "id").forEach((id) -> {
			this.judge.takesBack(String.valueOf(id)).ok();
		});
	}

	@Test
	void movesWhatStopsWithAFirm() {
		assertThat(atRiskIfVoltStops()).isEqualTo(5);
		Web.Reply judgement = this.judge.same("volt", "volt-kk").ok();
		assertThat(atRiskIfVoltStops()).isEqualTo(14);
		this.judge.takesBack(judgement).ok();
		assertThat(atRiskIfVoltStops()).isEqualTo(5);
	}

	@Test
	void aScenarioFollowsWhatIsSaidOfOneThatIsAnother() {
		Web.Reply judgement = this.judge.same("carmaker", "steelworks").ok();
		assertThat(ifStops("country:CL").column("firmId")).doesNotContain("carmaker");
		this.cases.load(List.of(StoryTeller.text(
				"case: later\nsharing: public\nfirms: [{id: steelworks, name: Steelworks, country: CL}]\nfacts: []\n")));
		assertThat(this.web.get("/api/firms/carmaker").ok().text("country")).isEqualTo("CL");
		assertThat(ifStops("country:CL").column("firmId")).contains("carmaker");
		this.cases.load(List.of(StoryTeller.text("case: later\nsharing: public\nsources: []\nfacts: []\n")));
		this.judge.takesBack(judgement).ok();
	}

	/** In yen. */
	private int atRiskIfVoltStops() {
		return ifStops("volt").json().at("/totals/atRisk/0/amount").asInt();
	}

	/** Once the scenario reads what was recorded last. */
	private Web.Reply ifStops(String stopped) {
		String head = this.web.get("/api").ok().json().path("head").path("hash").asString();
		return Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.web
				.send(MockMvcRequestBuilders.post("/api/scenarios")
					.contentType(MediaType.APPLICATION_JSON)
					.content("{\"stop\": [\"%s\"]}".formatted(stopped)))
				.ok(), (answer) -> answer.text("graphVersion").equals(head));
	}

	@Test
	void makesTwoFirmsOne() throws Exception {
		Web.Reply judgement = this.judge.same("volt", "volt-kk").ok();
		assertThat(judgement.text("verdict")).isEqualTo("same");
		var moved = this.mvc.perform(MockMvcRequestBuilders.get("/api/firms/volt-kk?validAt=2025-01-01"))
			.andReturn()
			.getResponse();
		assertThat(moved.getStatus()).isEqualTo(308);
		assertThat(moved.getHeader(HttpHeaders.LOCATION)).isEqualTo("/api/firms/volt?validAt=2025-01-01");
		Web.Reply firm = this.web.get("/api/firms/volt").ok();
		assertThat(firm.text("name")).isEqualTo("Volt Corporation");
		assertThat(firm.text("country")).isEqualTo("JP");
		assertThat(firm.list("names", "text")).containsExactlyInAnyOrder("Volt Corporation", "ボルト株式会社");
		assertThat(firm.list("identifiers", "code")).containsExactly("Q1");
		assertThat(this.web.get("/api/firms").ok().list("items", "id")).contains("volt").doesNotContain("volt-kk");
		assertThat(this.web.get("/api").ok().json().path("holds").path("Firm").asInt()).isEqualTo(4);
		for (String name : List.of("volt", "volt-kk", "Volt Corporation", "ボルト株式会社", "Q1")) {
			Web.Reply answer = this.web.ask("supply/whom-it-supplies", "supplier=" + name, "group=self");
			assertThat(answer.json().path("parameters").path("supplier").asString()).isEqualTo("volt");
			assertThat(answer.column("supplierId")).containsExactly("volt", "volt");
		}
		assertThat(this.web.ask("firm/owners", "firm=voltage").column("firm")).containsExactly("Volt Corporation");
		assertThat(this.web.ask("firm/group", "firm=volt-kk").column("firmId")).contains("volt", "voltage");
	}

	@Test
	void letsFactsKeepTheIdsThatTheyWereStatedWith() {
		this.judge.same("volt", "volt-kk").ok();
		assertThat(this.web.get("/api/facts", "about=volt", "kind=supply-contract").ok().json().path("items"))
			.extracting((fact) -> fact.path("says").path("supplier").asString())
			.containsExactlyInAnyOrder("volt", "volt-kk");
		String exported = this.web.get("/api/export", "format=case").ok().text();
		assertThat(exported).contains("\"id\":\"volt-kk\"", "\"supplier\":\"volt-kk\"");
	}

	@Test
	void showsThatSourcesDisagreeAboutWhatIsOne() {
		assertThat(this.web.ask("supply/who-supplies", "buyer=carmaker").json().path("disputed")).isEmpty();
		this.judge.same("volt", "volt-kk").ok();
		Web.Reply answer = this.web.ask("supply/who-supplies", "buyer=carmaker");
		assertThat(answer.json().path("disputed")).hasSize(1);
		assertThat(answer.json().path("disputed").path(0).path("slot").asString()).contains("supplier=volt")
			.doesNotContain("volt-kk");
	}

	@Test
	void makesTwoPlantsOneThatAreCountedOnce() {
		this.judge.same("north", "north-works").ok();
		Web.Reply capacities = this.web.get("/api/facts", "kind=capacity").ok();
		Web.Reply fact = this.web.get("/api/facts/" + capacities.list("items", "id").get(0)).ok();
		assertThat(fact.json().path("fact").path("of")).hasSize(1);
		assertThat(this.web.get("/api/plants/north").ok().text("region")).isEqualTo("JP-01");
		assertThat(this.web.get("/api/plants/north-line").ok().list("partOf", "id")).containsExactly("north");
	}

	@Test
	void leavesNoTraceWhenItIsUndone() {
		String knownAt = this.web.get("/api").ok().json().path("head").path("recordedAt").asString();
		Map<String, String> before = watched(knownAt);
		Web.Reply firms = this.judge.same("volt", "volt-kk").ok();
		Web.Reply plants = this.judge.same("north-works", "north").ok();
		assertThat(watched(knownAt)).isNotEqualTo(before);
		this.judge.takesBack(firms).ok();
		this.judge.takesBack(plants).ok();
		assertThat(watched(knownAt)).isEqualTo(before);
	}

	@Test
	void endsWhenTheVerdictBecomesAnother() {
		this.judge.same("volt", "volt-kk").ok();
		this.judge.says("volt-kk", "volt", "unsure", "none").isProblem(409, "judged-meanwhile");
		this.judge.says("volt-kk", "volt", "unsure", "same").ok();
		this.web.get("/api/firms/volt-kk").ok();
		assertThat(this.web.get("/api/judgements", "about=volt").ok().list("items", "verdict"))
			.containsExactly("unsure");
	}

	@Test
	void refusesWhatContradictsAChain() {
		this.judge.same("volt", "volt-kk").ok();
		this.judge.same("volt-kk", "voltage").ok();
		Web.Reply refused = this.judge.says("volt", "voltage", "not-same", "none")
			.isProblem(409, "judgement-contradicts");
		assertThat(refused.text("detail")).isEqualTo(
				"These cannot all be true: volt is the same as volt-kk (seen by an editor), volt-kk is the same as voltage (seen by an editor), volt is not the same as voltage (seen by an editor). Take one of them back, or judge otherwise.");
		assertThat(refused.list("chain", "verdict")).containsExactly("same", "same", "not-same");
		this.judge.says("voltage", "volt", "unsure", "none").ok();
		this.judge.says("carmaker", "steelworks", "not-same", "none").ok();
		this.judge.same("steelworks", "volt").ok();
		assertThat(this.judge.same("voltage", "carmaker").isProblem(409, "judgement-contradicts").list("chain", "one"))
			.hasSizeGreaterThan(2);
		assertThat(this.web.get("/api/firms/carmaker").ok().text("id")).isEqualTo("carmaker");
	}

	@Test
	void letsExactlyOneOfManyWinWhoJudgeAtOnce() throws Exception {
		List<Web.Reply> replies = atOnce(200, (turn) -> this.judge.says((turn % 2 == 0) ? "volt" : "volt-kk",
				(turn % 2 == 0) ? "volt-kk" : "volt", (turn % 3 == 0) ? "same" : "not-same", "none"));
		assertThat(replies).filteredOn((reply) -> reply.status() == 200).hasSize(1);
		assertThat(replies).filteredOn((reply) -> reply.status() != 200)
			.allSatisfy((reply) -> reply.isProblem(409, "judged-meanwhile"));
		assertThat(this.web.get("/api/judgements", "about=volt").ok().json().path("items")).hasSize(1);
	}

	@Test
	void staysOneWhenALaterImportNamesTheOldId() {
		String knownAt = this.web.get("/api").ok().json().path("head").path("recordedAt").asString();
		Map<String, String> before = watched(knownAt);
		Web.Reply judgement = this.judge.same("volt", "volt-kk").ok();
		this.cases.load(List.of(StoryTeller
			.text("""
					case: later
					sharing: public
					sources: [{id: later-paper, title: A later paper, published: 2025-07-01, reliability: B}]
					firms:
					  - {id: volt-kk, name: ボルト株式会社, names: {en: [Volt KK]}}
					facts:
					  - {kind: supply-contract, supplier: volt-kk, buyer: steelworks, validFrom: 2025, statedIn: [{source: later-paper, locator: p. 1}]}
					""")));
		assertThat(this.web.ask("supply/who-supplies", "buyer=steelworks").column("supplierId"))
			.containsExactly("volt");
		assertThat(this.web.get("/api/firms/volt").ok().list("names", "text")).contains("Volt KK");
		assertThat(this.web.ask("supply/whom-it-supplies", "supplier=Volt KK").column("buyerId")).contains("carmaker",
				"steelworks");
		this.judge.takesBack(judgement).ok();
		assertThat(this.web.ask("supply/who-supplies", "buyer=steelworks").column("supplier"))
			.containsExactly("ボルト株式会社");
		assertThat(this.web.get("/api/firms/volt").ok().list("names", "text")).containsExactly("Volt Corporation");
		assertThat(this.web.get("/api/firms/volt-kk").ok().list("names", "text")).contains("Volt KK");
		this.cases.load(List.of(StoryTeller.text("case: later\nsharing: internal\nsources: []\nfacts: []\n")));
		assertThat(watched(knownAt)).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			volt   | volt    | same  | parameter-refused | 400
			volt   | north   | same  | parameter-refused | 400
			volt   | battery | same  | thing-unknown     | 404
			volt   | nobody  | same  | thing-unknown     | 404
			volt   | volt-kk | equal | parameter-refused | 400
			""")
	void refusesWhatCannotBeJudged(String one, String other, String verdict, String type, int status) {
		this.judge.says(one, other, verdict, "none").isProblem(status, type);
	}

	@Test
	void asksForAReasonAndForTheToken() {
		this.judge.post(Map.of("one", "volt", "other", "volt-kk", "verdict", "same"))
			.isProblem(400, "parameter-refused");
		this.web
			.send(MockMvcRequestBuilders.post("/api/judgements").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.isProblem(401, "token-missing");
		this.judge.takesBack("0123456789abcdef-1").isProblem(404, "judgement-unknown");
	}

	@Test
	void isChainedIntoTheLedgerLikeEverythingElse() {
		long before = this.web.get("/api").ok().json().path("head").path("sequence").asLong();
		Web.Reply judgement = this.judge.same("volt", "volt-kk").ok();
		this.judge.takesBack(judgement).ok();
		this.judge.takesBack(judgement).isProblem(409, "judged-meanwhile");
		Web.Reply feed = this.web.get("/api/changes", "since=" + before).ok();
		assertThat(feed.list("entries", "reason")).containsExactly("seen by an editor", "it was an error");
		List<String> changes = new ArrayList<>();
		feed.json().path("entries").forEach((entry) -> {
			Map<String, String> change = new TreeMap<>();
			entry.path("changes").path(0).forEachEntry((name, value) -> change.put(name, value.asString("")));
			changes.add(change.get("change") + ": " + change.get("title"));
			assertThat(entry.path("hash").asString())
				.isEqualTo(Canonical.hash(entry.path("previous").asString(), entry.path("recordedAt").asString(),
						change.get("change") + " " + change.get("subject") + " " + change.get("proof")));
		});
		assertThat(changes).containsExactly("judged: volt is the same as volt-kk",
				"no longer judged: volt is the same as volt-kk");
		Web.Reply ended = this.web.get("/api/judgements/" + judgement.text("id")).ok();
		assertThat(ended.text("retractedBecause")).isEqualTo("it was an error");
	}

	private Map<String, String> watched(String knownAt) {
		Map<String, String> answers = new TreeMap<>();
		for (String path : WATCHED) {
			boolean clocked = !path.contains("search") && !path.contains("export");
			String uri = clocked ? path + (path.contains("?") ? "&" : "?") + "knownAt=" + knownAt : path;
			answers.put(path, this.judge.reads(uri).text().replaceAll("\"graphVersion\" ?: ?\"[0-9a-f]*\"", ""));
		}
		return answers;
	}

	private static List<Web.Reply> atOnce(int many, java.util.function.IntFunction<Web.Reply> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(many);
		try {
			List<Future<Web.Reply>> started = IntStream.range(0, many)
				.mapToObj((turn) -> threads.submit(() -> work.apply(turn)))
				.toList();
			List<Web.Reply> replies = new ArrayList<>();
			for (Future<Web.Reply> reply : started) {
				replies.add(reply.get());
			}
			return replies;
		}
		finally {
			threads.shutdown();
		}
	}

}
