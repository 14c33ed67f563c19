package io.keiretsu.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.SmallWorld;
import io.keiretsu.StoryTeller;
import io.keiretsu.Web;
import io.keiretsu.graph.CypherLibrary;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.casefile.CaseFile;
import io.keiretsu.ingest.casefile.CaseFiles;
import io.keiretsu.ingest.casefile.CaseStream;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.KnownThings;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.ingest.out.Export;
import io.keiretsu.ingest.out.Format;
import io.keiretsu.ingest.table.TableSet;
import io.keiretsu.question.Acknowledged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Takes out what was brought in, brings it in again, and takes it out again. */
@GraphTest
class ExportTests {

	private static final String INTERNAL = """
			case: own-notes
			sharing: internal
			sources:
			  - {id: diary, title: A hidden diary, published: 2020}
			  - {id: gazette, title: The day's news}
			firms:
			  - {id: volt, names: {en: [Hidden Volt]}}
			  - {id: hidden-firm, name: Hidden Firm}
			facts:
			  - {kind: operation, operator: volt-cells, of: north, title: A hidden title, note: A hidden note, statedIn: [{source: diary, locator: page 1}]}
			  - {kind: operation, operator: hidden-firm, of: south, statedIn: [{source: diary, locator: page 2}]}
			""";

	private static final String ODD = """
			case: odd-cases
			sharing: public
			sources:
			  - {id: odd-paper, title: "Ten < eleven & \\"more\\", \\U0001F50B and 電池", published: 2025, inferred: [published]}
			products:
			  - {id: odd-battery, name: "odd, batteries", names: {ja: [電池, 蓄電池], en: odd}}
			plants:
			  - {id: odd-plant, name: "Odd \\U0001F50B", latitude: 42.7, longitude: -84.75, country: "NO"}
			firms:
			  - {id: odd-firm, name: Odd, identifiers: {ticker: "XTKS:7203", wikidata: Q53268}}
			facts:
			  - {kind: production, id: said-once, of: odd-plant, makes: odd-battery, note: once, statedIn: [{source: odd-paper, locator: p. 1, confidence: 0.9}]}
			  - {kind: production, id: said-twice, of: odd-plant, makes: odd-battery, note: twice, statedIn: [{source: odd-paper, locator: p. 2, confidence: 1}]}
			  - {kind: investment, in: odd-plant, investor: odd-firm, validFrom: 2025, inferred: [validFrom, investor], amount: [{value: 55.70, currency: USD}, {min: 8000000000, max: 9000000000, currency: JPY, qualifier: up-to}], statedIn: [{source: odd-paper, locator: "a, b; \\"c\\"", statedAs: "¥8–9bn", attributedTo: "~", reason: "why | not"}]}
			  - {kind: statement, about: [odd-plant, "country:NO"], says: "No, it does not.", stance: assessment, by: industry observers, contradicts: [said-once, story/said-by-all], statedIn: [{source: odd-paper, locator: p. 3}, {source: odd-paper, locator: p. 4}]}
			""";

	private static final String STORY = SmallWorld.TEXT
			+ "  - {kind: operation, id: said-by-all, operator: idle, of: north, @gazette+herald}\n";

	private static String told = "nothing yet";

	private final List<CaseText> texts = new ArrayList<>();

	private final MockMvc mvc;

	private final Web web;

	private final Export export;

	private final CaseLoad cases;

	private final Driver driver;

	ExportTests(@Autowired MockMvc mvc, @Autowired Export export, @Autowired CaseLoad cases, @Autowired Driver driver) {
		this.mvc = mvc;
		this.web = new Web(mvc);
		this.export = export;
		this.cases = cases;
		this.driver = driver;
	}

	/** Tells the cases, unless the test before has left them as they were. */
	@BeforeEach
	void tell(@Autowired Acknowledged acknowledged) throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:cases/*.yaml")) {
			this.texts
				.add(new CaseText(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
		}
		this.texts.add(StoryTeller.text(STORY));
		this.texts.add(new CaseText("odd.yaml", ODD));
		this.texts.add(new CaseText("own-notes.yaml", INTERNAL));
		if (!acknowledged.head().hash().equals(told)) {
			EmptyGraph.empty(this.driver);
			this.cases.load(this.texts);
			told = acknowledged.head().hash();
		}
	}

	@Test
	void everyThingEveryFactAndEveryPieceOfEvidenceComesOut() {
		List<CaseFile> in = new CaseFiles(KnownThings.NONE).read(this.texts);
		List<CaseFile> out = new CaseFiles(KnownThings.NONE).read(exported(everything()));
		assertThat(said(out)).isEqualTo(said(in));
		assertThat(said(in).values().stream().mapToInt(Set::size).sum()).isGreaterThan(250);
	}

	@Test
	void whatWasTakenOutLoadsAgainAndComesOutTheSameToTheByte() {
		byte[] before = everything();
		EmptyGraph.empty(this.driver);
		List<CaseText> files = exported(before);
		assertThat(files).extracting(CaseText::file)
			.containsExactly("japan-batteries.json", "japan-batteries-other-reports.json", "odd-cases.json",
					"own-notes.json", "story.json");
		assertThat(this.cases.load(files).withheld()).isZero();
		assertThat(everything()).isEqualTo(before);
		Outcome again = this.cases.load(files);
		assertThat(again.added() + again.retracted()).isZero();
	}

	@Test
	void whatComesOutDoesNotDependOnTheOrderInWhichItCameIn() {
		byte[] before = everything();
		EmptyGraph.empty(this.driver);
		List<CaseText> reversed = new ArrayList<>(this.texts);
		Collections.reverse(reversed);
		this.cases.load(reversed);
		this.cases.load(this.texts);
		assertThat(everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "japan-batteries", "japan-batteries-other-reports", "story", "odd-cases" })
	void tablesSayWhatTheCaseFileSays(String caseId, @TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve(caseId + ".json"), bytes(Format.CASE, caseId));
		Path zip = Files.write(folder.resolve(caseId + ".zip"), bytes(Format.TABLES, caseId));
		assertThat(read(TableSet.open(zip))).isEqualTo(read(CaseStream.open(file))).hasSizeGreaterThan(9);
		String header = new String(unzipped(Files.readAllBytes(zip)).getOrDefault("firms.csv", new byte[0]),
				StandardCharsets.UTF_8)
			.lines()
			.findFirst()
			.orElse("");
		assertThat(header).startsWith("id,name").doesNotContain("identifiers.lei");
	}

	@Test
	void severalCasesAreAFolderOfTablesEach() {
		assertThat(unzipped(bytes(Format.TABLES, "story", "odd-cases")).keySet()).contains("story/case.csv",
				"story/plants.csv", "odd-cases/case.csv", "odd-cases/investment.csv");
	}

	@Test
	void aPictureHasEveryThingEveryFactAndBothEndsOfEveryArrow() throws Exception {
		Document picture = picture(bytes(Format.GRAPHML));
		Set<String> nodes = ids(picture, "node");
		assertThat(nodes).contains("toyota-motor", "odd-plant", "country:NO");
		assertThat(ids(picture(bytes(Format.GRAPHML, "story")), "node")).filteredOn((id) -> id.matches("[0-9a-f]{16}"))
			.hasSize(STORY.split("\\{kind: ").length - 1);
		List<Element> edges = elements(picture, "edge").toList();
		assertThat(ids(picture, "edge")).hasSameSizeAs(edges).hasSizeGreaterThan(300);
		assertThat(edges)
			.allSatisfy((edge) -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
		assertThat(edges.stream().map((edge) -> data(edge, "e-type"))).contains("SUPPLIES", "TO", "STATED_IN",
				"CONTRADICTS", "IS_A", "BASED_ON", "RUNS");
		assertThat(elements(picture, "node").map((node) -> data(node, "n-label"))).contains("Odd \uD83D\uDD0B",
				"Ten < eleven & \"more\", \uD83D\uDD0B and 電池");
		assertThat(bytes(Format.GRAPHML)).isEqualTo(bytes(Format.GRAPHML));
	}

	@Test
	void whatOneQuestionCoversComesOutAloneAndComesInAgainAsTheSame() throws Exception {
		String[] asked = { "question=supply/who-supplies", "buyer=Toyota" };
		byte[] out = download(asked);
		List<CaseText> files = exported(out);
		Map<String, Set<String>> said = said(new CaseFiles(KnownThings.NONE).read(files));
		assertThat(said.toString()).contains("lg-energy-solution", "toyota-motor", "SOURCE article-2025")
			.doesNotContain("ministry", "panasonic", "plant-status");
		assertThat(said(new CaseFiles(KnownThings.NONE).read(this.texts)).values().stream().flatMap(Set::stream))
			.containsAll(said.values().stream().flatMap(Set::stream).toList());
		EmptyGraph.empty(this.driver);
		this.cases.load(files);
		assertThat(download(asked)).isEqualTo(out);
		assertThat(this.web.get("/api/questions/supply/who-supplies", "buyer=Toyota").json().path("rows")).isNotEmpty();
	}

	@Test
	void theClocksOfAQuestionHoldForWhatItCovers() throws Exception {
		String early = text(download("question=supply/who-supplies", "buyer=Toyota", "reportedBy=2025-02-28"));
		assertThat(early).contains("japan-times-2025-02-19").doesNotContain("article-2025");
		Document picture = picture(download("question=plant/plants-of-firm", "firm=volt", "format=graphml"));
		assertThat(ids(picture, "node")).contains("volt", "north", "gazette").doesNotContain("fjord", "toyota-motor");
		assertThat(unzipped(download("question=plant/plants-of-firm", "firm=volt", "format=tables")).keySet())
			.anyMatch((name) -> name.endsWith("operation.csv"));
	}

	@ParameterizedTest
	@CsvSource({ "question=supply/who-supplies,buyr=Toyota,400,parameter-refused",
			"question=supply/who-knows,buyer=Toyota,404,question-unknown",
			"question=supply/who-supplies,buyer=Nobody & Sons,404,thing-unknown",
			"question=supply/who-supplies,buyer=idle,400,parameter-refused" })
	void aQuestionThatCoversNothingIsRefused(String question, String parameter, int status, String problem) {
		this.web.get("/api/export", question, parameter).isProblem(status, problem);
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void nothingOfAnInternalCaseLeavesUnlessItIsNamed(Format format) {
		assertThat(text(bytes(format))).doesNotContainIgnoringCase("hidden").doesNotContain("own-notes");
		assertThat(text(bytes(format, "own-notes"))).containsIgnoringCase("hidden-firm");
	}

	@Test
	void anInternalCaseLeavesOnlyWithTheTokenOfTheEditor(@Autowired EditorToken token) throws IOException {
		var asked = MockMvcRequestBuilders.get("/api/export").param("cases", "own-notes,story");
		assertThat(this.web.send(asked).isProblem(401, "token-missing").text("detail")).contains("own-notes")
			.doesNotContain("story");
		this.web.send(asked.header("Authorization", "Bearer guessed")).isProblem(401, "token-missing");
		Web.Reply given = this.web.send(MockMvcRequestBuilders.get("/api/export")
			.param("cases", "own-notes")
			.header("Authorization", "Bearer " + Files.readString(token.file()).strip()));
		assertThat(given.ok().json().path("case").asString()).isEqualTo("own-notes");
		assertThat(given.json().path("sharing").asString()).isEqualTo("internal");
	}

	@Test
	void whatIsNoLongerKnownStaysIn() {
		assertThat(text(bytes(Format.CASE, "story"))).contains("\"no demand\"");
		this.cases.load(List.of(StoryTeller.text(STORY.replaceAll("(?m)^.*no demand.*\\n", ""))));
		assertThat(text(bytes(Format.CASE, "story"))).doesNotContain("no demand").contains("\"of\":\"south\"");
		assertThat(text(bytes(Format.GRAPHML, "story"))).doesNotContain("no demand");
	}

	@Test
	void anExportOverHttpIsAFileToKeep() {
		Web.Reply one = this.web.get("/api/export", "cases=story").ok();
		assertThat(one.type()).startsWith("application/json");
		assertThat(one.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes(Format.CASE, "story"));
		assertThat(this.web.get("/api/export").ok().type()).startsWith("application/zip");
		assertThat(this.web.get("/api/export", "format=tables", "cases=story").ok().type())
			.startsWith("application/zip");
		assertThat(this.web.get("/api/export", "format=graphml").ok().text()).startsWith("<?xml");
	}

	@ParameterizedTest
	@CsvSource({ "format=xml,400,parameter-refused", "cases=nowhere,404,thing-unknown",
			"form=case,400,parameter-refused", "format=CASE,400,parameter-refused" })
	void refusesWhatCannotBeGivenOut(String parameter, int status, String problem) {
		Web.Reply refused = this.web.get("/api/export", parameter).isProblem(status, problem);
		if (parameter.startsWith("format")) {
			assertThat(refused.text("detail")).contains("case, tables or graphml");
		}
	}

	@Test
	void whatTablesCannotHoldIsRefusedAndNotBent() {
		this.cases.load(List.of(new CaseText("bar.yaml",
				"case: bar\nsharing: public\nfirms:\n  - {id: bar-firm, name: Bar, names: {en: [A | B]}}\n")));
		assertThat(this.web.get("/api/export", "cases=bar", "format=tables")
			.isProblem(400, "parameter-refused")
			.text("detail")).contains("A | B");
		assertThat(text(bytes(Format.CASE, "bar"))).contains("A | B");
	}

	@Test
	void whatBreaksOffHalfwayNeverLooksWhole(@LocalServerPort int port) {
		this.cases.load(List.of(new CaseText("zz.yaml",
				"case: zz\nsharing: public\nfirms:\n  - {id: zz-firm, name: Bar, names: {en: [A | B]}}\n")));
		HttpRequest all = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/api/export?format=tables".formatted(port)))
			.build();
		assertThatThrownBy(() -> HttpClient.newHttpClient().send(all, HttpResponse.BodyHandlers.ofByteArray()))
			.isInstanceOf(IOException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "exported-things", "exported-facts", "exported-thing-nodes", "exported-fact-nodes",
			"exported-fact-edges", "exported-thing-edges" })
	void noListIsSortedAsAWholeInTheDatabase(String file, @Autowired CypherLibrary library) {
		Plan plan = this.driver.executableQuery("EXPLAIN " + library.file("things/" + file).text())
			.withParameters(Map.of("cases", List.of(), "case", "", "label", "Firm", "readable", List.of(), "knownAt",
					"2026-01-01T00:00:00Z", "reportedBy", "9999-12-31", "says", List.of(), "things", List.of()))
			.execute()
			.summary()
			.plan();
		assertThat(outer(plan)).as(file)
			.isNotEmpty()
			.noneMatch((operator) -> operator.matches("(Sort|Top|EagerAggregation|Distinct|Eager)@.*"));
	}

	/** The operators through which all rows flow, and not those of a subquery. */
	private static List<String> outer(Plan plan) {
		List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
		if (!plan.children().isEmpty()) {
			operators.addAll(outer(plan.children().get(0)));
		}
		return operators;
	}

	private byte[] download(String... parameters) throws Exception {
		var request = MockMvcRequestBuilders.get("/api/export");
		for (String parameter : parameters) {
			request.queryParam(parameter.split("=")[0], parameter.split("=")[1]);
		}
		MockHttpServletResponse response = this.mvc.perform(request).andReturn().getResponse();
		assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
		return response.getContentAsByteArray();
	}

	private byte[] everything() {
		return bytes(Format.CASE, "japan-batteries", "japan-batteries-other-reports", "story", "odd-cases",
				"own-notes");
	}

	private byte[] bytes(Format format, String... cases) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(format, Arrays.asList(cases), out);
		return out.toByteArray();
	}

	private static String text(byte[] bytes) {
		Map<String, byte[]> files = unzipped(bytes);
		return files.isEmpty() ? new String(bytes, StandardCharsets.UTF_8)
				: files.entrySet()
					.stream()
					.map((file) -> file.getKey() + "\n" + new String(file.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("\n"));
	}

	private static List<CaseText> exported(byte[] bytes) {
		Map<String, byte[]> files = unzipped(bytes);
		return (files.isEmpty() ? Map.of("one.json", bytes) : files).entrySet()
			.stream()
			.map((file) -> new CaseText(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
			.toList();
	}

	private static Map<String, byte[]> unzipped(byte[] zip) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
			return files;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Map<String, Set<String>> said(List<CaseFile> files) {
		Map<String, Set<String>> said = new TreeMap<>();
		for (CaseFile file : files) {
			Set<String> all = said.computeIfAbsent(file.id() + " " + file.sharing(), (id) -> new TreeSet<>());
			file.things().forEach((thing) -> all.add(line(thing)));
			file.facts().forEach((fact) -> all.addAll(lines(fact)));
		}
		return said;
	}

	private static Set<String> read(Reading reading) {
		Set<String> all = new TreeSet<>(Set.of(reading.head().toString()));
		try (reading) {
			reading.read(new Reading.Receiver() {

				@Override
				public void thing(StatedThing thing) {
					all.add(line(thing));
				}

				@Override
				public void fact(StatedFact fact) {
					all.addAll(lines(fact));
				}

				@Override
				public void fault(Fault fault) {
					throw new AssertionError(fault);
				}

			}, Checked.FULLY);
		}
		return all;
	}

	private static String line(StatedThing thing) {
		return thing.kind() + " " + thing.id() + " " + Canonical.json(thing.keys());
	}

	private static List<String> lines(StatedFact fact) {
		return fact.statedIn()
			.stream()
			.map((evidence) -> Stream
				.of(fact.kind(), fact.id(), fact.note(), fact.title(), fact.inferred(), Canonical.json(fact.keys()),
						evidence)
				.map(String::valueOf)
				.collect(Collectors.joining(" ")))
			.toList();
	}

	private static Document picture(byte[] bytes) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		try (InputStream in = new ByteArrayInputStream(bytes)) {
			return factory.newDocumentBuilder().parse(in);
		}
	}

	private static Stream<Element> elements(Document picture, String name) {
		var found = picture.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
		return IntStream.range(0, found.getLength()).mapToObj((index) -> (Element) found.item(index));
	}

	private static Set<String> ids(Document picture, String name) {
		return elements(picture, name).map((element) -> element.getAttribute("id")).collect(Collectors.toSet());
	}

	private static String data(Element element, String key) {
		var found = element.getElementsByTagName("data");
		return IntStream.range(0, found.getLength())
			.mapToObj((index) -> (Element) found.item(index))
			.filter((data) -> data.getAttribute("key").equals(key))
			.map(Element::getTextContent)
			.findFirst()
			.orElse("");
	}

}
