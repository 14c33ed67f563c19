package io.keiretsu.agent;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.StoryTeller;
import io.keiretsu.Web;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.CaseLoad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An agent comes in by its door, with the client of the MCP Java SDK. */
@GraphTest
@Story(bundled = true, value = """
		firms:
		  - {id: one, name: One, names: {en: [Same]}}
		  - {id: two, name: Two, names: {en: [Same]}}
		facts:
		  - {kind: stake, owner: one, in: two, share: 0.2, @gazette}
		""")
class AgentTests {

	private static final int MANY = 300;

	private static final int MOST = 8000 * Budget.BYTES_A_TOKEN;

	private static final String BODY = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Web web;

	private final CaseLoad cases;

	private final int port;

	private McpSyncClient agent;

	AgentTests(@Autowired MockMvc mvc, @Autowired CaseLoad cases, @LocalServerPort int port) {
		this.web = new Web(mvc);
		this.cases = cases;
		this.port = port;
		this.agent = McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port).build())
			.requestTimeout(Duration.ofMinutes(2))
			.build();
	}

	@BeforeEach
	void comesIn() {
		this.agent.initialize();
	}

	@AfterEach
	void leaves() {
		this.agent.close();
	}

	@Test
	void findsToolsThatOnlyRead() {
		List<McpSchema.Tool> tools = this.agent.listTools().tools();
		assertThat(tools).extracting(McpSchema.Tool::name)
			.containsExactly("search", "list_questions", "ask", "evidence", "statements", "match", "what_if",
					"what_changed");
		assertThat(tools).allSatisfy((tool) -> {
			assertThat(tool.name()).matches("[A-Za-z0-9_]+");
			assertThat(tool.title()).isNotBlank();
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.annotations().destructiveHint()).isFalse();
			assertThat(tool.annotations().idempotentHint()).isTrue();
			assertThat(tool.annotations().openWorldHint()).isFalse();
			assertThat(tool.inputSchema()).containsEntry("type", "object").containsEntry("additionalProperties", false);
		});
		assertThat(this.agent.getServerInstructions()).contains("how_to_quote");
	}

	@Test
	void isToldOfEveryQuestionByTheCatalogueItself() {
		List<String> names = this.web.get("/api/questions")
			.json()
			.valueStream()
			.map((question) -> question.path("name").asString())
			.toList();
		assertThat(tool("ask").description()).contains(names)
			.contains("supply/who-supplies*: Who supplies a firm? (buyer: firm; product?: product)");
		assertThat(tool("statements").inputSchema().get("properties")).asString()
			.contains("forecast", "validAt", "reportedBy", "group");
		assertThat(tool("what_changed").inputSchema().get("required")).isEqualTo(List.of("from", "to"));
		JsonNode briefly = told("list_questions", Map.of());
		assertThat(briefly.valueStream().map((question) -> question.path("name").asString())).isEqualTo(names);
		assertThat(briefly.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST);
		assertThat(told("list_questions", Map.of("question", "supply/who-supplies")))
			.isEqualTo(this.web.get("/api/questions")
				.json()
				.valueStream()
				.filter((question) -> question.path("name").asString().equals("supply/who-supplies"))
				.findFirst()
				.orElseThrow());
	}

	static Stream<Map<String, Object>> questions() {
		return Stream.of(ask("supply/who-supplies", Map.of("buyer", "Toyota")),
				ask("supply/who-supplies", Map.of("buyer", "トヨタ自動車", "reportedBy", "2025-02-28")),
				ask("plant/withdrawn", Map.of("country", "JP")),
				ask("policy/target-gap", Map.of("setter", "METI", "limit", 3)),
				ask("supply/alternatives", Map.of("product", "ev-battery", "without", List.of("country:CN", "Toyota"))),
				ask("market/ranking", Map.of("product", "ev-battery", "period", "2024")));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void isAnsweredAsByTheApi(Map<String, Object> question) {
		JsonNode told = told("ask", question);
		JsonNode answer = this.web.ask(String.valueOf(question.get("question")), parameters(question)).json();
		assertThat(told.path("rows")).isNotEmpty().isEqualTo(answer.path("rows"));
		assertThat(told.path("says")).isEqualTo(answer.path("says"));
		assertThat(told.propertyNames()).filteredOn((field) -> !field.equals("leftOut"))
			.allSatisfy((field) -> assertThat(told.path(field)).as(field).isEqualTo(answer.path(field)));
		assertThat(told.path("self").asString()).startsWith("/api/questions/");
	}

	@Test
	void checksAnAnswerByItsEvidence() {
		String fact = told("ask", ask("supply/who-supplies", Map.of("buyer", "Toyota"))).at("/rows/0/facts/0")
			.asString();
		assertThat(told("evidence", Map.of("of", fact)).path("rows"))
			.isEqualTo(this.web.ask("provenance/evidence", "of=" + fact).json().path("rows"));
		assertThat(told("statements", Map.of("about", "METI", "limit", 2)).path("says"))
			.isEqualTo(this.web.ask("provenance/statements", "about=METI", "limit=2").json().path("says"));
		Map<String, Object> since = Map.of("from", "2020-01-01T00:00:00Z", "to", "2100-01-01T00:00:00Z", "about",
				"one");
		assertThat(told("what_changed", since).path("rows")).isNotEmpty()
			.isEqualTo(this.web
				.ask("provenance/what-changed", "from=2020-01-01T00:00:00Z", "to=2100-01-01T00:00:00Z", "about=one")
				.json()
				.path("rows"));
	}

	@Test
	void matchesAsTheApiDoes() {
		List<Object> names = List.of("トヨタ自動車㈱", Map.of("name", "Toyota Tsusho", "country", "JP"));
		assertThat(told("match", Map.of("names", names, "limit", 2))).hasSize(2)
			.isEqualTo(this.web
				.send(MockMvcRequestBuilders.post("/api/match?limit=2")
					.contentType("application/json")
					.content(JSON.writeValueAsString(names)))
				.ok()
				.json());
		assertThat(refused("match", Map.of("names", List.of())).path("detail").asString()).contains("1 to 10 names");
		assertThat(refused("match", Map.of("names", List.of("Toyota"), "limit", 6)).path("type").asString())
			.endsWith("parameter-refused");
	}

	@Test
	void searchesAsTheApiDoes() {
		assertThat(told("search", Map.of("q", "トヨタ"))).isNotEmpty()
			.isEqualTo(this.web.get("/api/search", "q=トヨタ").json());
	}

	@Test
	void asksWhatIfAsTheApiIsAsked() {
		JsonNode told = told("what_if", Map.of("stop", List.of("lansing-battery-plant"), "model", "reach"));
		JsonNode answer = this.web
			.send(MockMvcRequestBuilders.post("/api/scenarios")
				.contentType("application/json")
				.content("{\"stop\": [\"lansing-battery-plant\"], \"model\": \"reach\"}"))
			.ok()
			.json();
		assertThat(told.path("rows")).isNotEmpty().isEqualTo(answer.path("rows"));
		assertThat(told.path("says")).isEqualTo(answer.path("says"));
		assertThat(told.path("totals")).isEqualTo(answer.path("totals"));
		assertThat(told.path("assumptions")).isEqualTo(answer.path("assumptions"));
		JsonNode unknown = refused("what_if", Map.of("stop", List.of("Toyta")));
		assertThat(unknown.path("didYouMean").valueStream().map((one) -> one.path("id").asString()))
			.contains("toyota-motor");
		assertThat(refused("what_if", Map.of("stopp", List.of("one"))).path("detail").asString()).contains("stopp");
	}

	@Test
	void getsCandidatesForAnUnclearName() {
		JsonNode unknown = refused("ask", ask("supply/who-supplies", Map.of("buyer", "Toyta")));
		sameProblem(unknown, this.web.get("/api/questions/supply/who-supplies", "buyer=Toyta"), "didYouMean");
		assertThat(unknown.path("didYouMean").valueStream().map((one) -> one.path("id").asString()))
			.contains("toyota-motor");
		JsonNode ambiguous = refused("ask", ask("supply/who-supplies", Map.of("buyer", "Same")));
		sameProblem(ambiguous, this.web.get("/api/questions/supply/who-supplies", "buyer=Same"), "candidates");
		assertThat(ambiguous.path("candidates").valueStream().map((one) -> one.path("id").asString()))
			.containsExactly("one", "two");
	}

	@Test
	void isToldWhatIsAllowed() {
		assertThat(refused("ask", ask("supply/who-supplys", Map.of())).path("detail").asString())
			.contains("supply/who-supplies");
		assertThat(refused("ask", ask("supply/who-supplies", Map.of("byuer", "one"))).path("detail").asString())
			.contains("Allowed are buyer,");
		assertThat(refused("ask", Map.of("question", "firm/group", "firm", "one")).path("detail").asString())
			.contains("Allowed are firstRow, parameters, question");
		assertThat(refused("ask", Map.of()).path("type").asString()).isEqualTo("/problems/parameter-refused");
		assertThat(refused("ask", Map.of("question", "firm/group", "parameters", "firm=one")).path("detail").asString())
			.contains("an object such as");
		assertThat(refused("search", Map.of("q", "x", "limit", 0)).path("type").asString())
			.isEqualTo("/problems/parameter-refused");
		assertThat(refused("ask",
				Map.of("question", "supply/who-supplies", "parameters", Map.of("buyer", "one"), "firstRow", 5))
			.path("detail")
			.asString()).contains("below 1");
	}

	@Test
	void getsALongAnswerInPartsThatSaySo() {
		this.cases.load(List.of(StoryTeller.text(manySuppliers())));
		JsonNode whole = this.web.ask("supply/who-supplies", "buyer=hub", "limit=1000").json();
		assertThat(whole.path("rows")).hasSize(MANY);
		List<JsonNode> rows = new ArrayList<>();
		List<String> facts = new ArrayList<>();
		JsonNode next = null;
		int parts = 0;
		do {
			Map<String, Object> question = ask("supply/who-supplies", Map.of("buyer", "hub", "limit", 1000));
			JsonNode part = told("ask", (next != null) ? Map.of("question", "supply/who-supplies", "parameters",
					question.get("parameters"), "firstRow", next.asInt()) : question);
			assertThat(part.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST);
			if (parts == 0) {
				assertThat(part.path("says")).isEqualTo(whole.path("says"));
				assertThat(part.path("says").asString()).endsWith("; and %d further contracts.".formatted(MANY - 10));
			}
			assertThat(part.path("self")).isEqualTo(whole.path("self"));
			assertThat(part.at("/leftOut/says").asString()).contains("at most 8000 tokens of 3 bytes", "GET self");
			assertThat(part.at("/leftOut/rows").asInt()).isEqualTo(MANY - part.path("rows").size());
			part.path("evidence").forEach((said) -> {
				JsonNode row = part.path("rows").path(said.path("rows").path(0).asInt());
				assertThat(row.path("facts").valueStream().map(JsonNode::asString))
					.contains(said.path("fact").asString());
				facts.add(said.path("fact").asString());
			});
			part.path("rows").forEach(rows::add);
			next = part.at("/leftOut/firstRow");
			parts++;
		}
		while (!next.isMissingNode());
		assertThat(parts).isBetween(11, 15);
		assertThat(rows).isEqualTo(whole.path("rows").valueStream().toList());
		assertThat(facts).hasSize(whole.path("evidence").size()).doesNotHaveDuplicates();
		System.out.printf("%d rows came in %d parts.%n", MANY, parts);
	}

	@Test
	void readsSourcesAndFacts() {
		assertThat(this.agent.listResourceTemplates().resourceTemplates())
			.extracting(McpSchema.ResourceTemplate::uriTemplate)
			.containsExactlyInAnyOrder("keiretsu://sources/{id}", "keiretsu://facts/{id}");
		assertThat(read("keiretsu://sources/article-2025")).isEqualTo(this.web.get("/api/sources/article-2025").json());
		String fact = this.web.ask("supply/who-supplies", "buyer=Toyota").json().at("/rows/0/facts/0").asString();
		assertThat(read("keiretsu://facts/" + fact)).isEqualTo(this.web.get("/api/facts/" + fact).json());
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> read("keiretsu://sources/nothing"))
			.withMessage("No source is called 'nothing'. Search at /api/search, or see what is held at /api.")
			.satisfies((error) -> assertThat(error.getJsonRpcError().code())
				.isEqualTo(McpSchema.ErrorCodes.RESOURCE_NOT_FOUND));
	}

	@Test
	void learnsHowToQuote() {
		assertThat(this.agent.listPrompts().prompts()).extracting(McpSchema.Prompt::name)
			.containsExactly("how_to_quote");
		String lesson = lesson(Map.of());
		assertThat(lesson)
			.contains("`says`", "`evidence`", "`disputed`", "`inferred`", "`fragility", "`self`", "`leftOut`")
			.doesNotContain("The question is");
		assertThat(lesson(Map.of("question", "Who supplies Toyota?"))).startsWith(lesson)
			.endsWith("The question is: Who supplies Toyota?\n");
		JsonNode answer = told("ask", ask("supply/who-supplies", Map.of("buyer", "Toyota")));
		assertThat(List.of("says", "evidence", "disputed", "fragility", "self", "coverage", "validAt", "graphVersion"))
			.allMatch(answer::has);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://evil.example", "http://localhost:1", "https://localhost.evil.example", "null", "" })
	void isNotLetInFromAPageOfAStranger(String origin) throws Exception {
		HttpResponse<String> refused = post(origin);
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
		assertThat(JSON.readTree(refused.body()).path("type").asString()).isEqualTo("/problems/site-refused");
		assertThat(post("http://localhost:" + this.port).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example",
			"1.evil.example" })
	void isNotLetInByTheNameOfAStranger(String host) throws IOException {
		assertThat(statusFor(host)).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "keiretsu.localhost" })
	void isLetInByANameThatIsOurs(String host) throws IOException {
		assertThat(statusFor(host)).isEqualTo(200);
	}

	@Test
	void cannotWrite() throws Exception {
		HttpResponse<String> refused = this.http
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/mcp;x=y"))
				.POST(HttpRequest.BodyPublishers.ofString(BODY))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(refused.statusCode()).isIn(400, 401);
	}

	private static String manySuppliers() {
		return """
				case: many-suppliers
				sharing: public
				sources:
				  - {id: register, title: A register, publisher: The Register, published: 2025-01-01, language: en, reliability: B}
				firms:
				  - {id: hub, name: Hub, country: JP}
				%s
				facts:
				%s
				"""
			.formatted(
					IntStream.range(0, MANY)
						.mapToObj(
								(number) -> "  - {id: spoke-%d, name: Spoke %d, country: JP}".formatted(number, number))
						.collect(Collectors.joining("\n")),
					IntStream.range(0, MANY)
						.mapToObj((
								number) -> "  - {kind: supply-contract, supplier: spoke-%d, buyer: hub, statedIn: [{source: register, locator: line %d}]}"
									.formatted(number, number))
						.collect(Collectors.joining("\n")));
	}

	private static Map<String, Object> ask(String question, Map<String, Object> parameters) {
		return Map.of("question", question, "parameters", parameters);
	}

	private static String[] parameters(Map<String, Object> question) {
		return ((Map<?, ?>) question.get("parameters")).entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "="
					+ ((entry.getValue() instanceof List<?> list)
							? list.stream().map(String::valueOf).collect(Collectors.joining(",")) : entry.getValue()))
			.toArray(String[]::new);
	}

	private static void sameProblem(JsonNode told, Web.Reply api, String candidates) {
		for (String field : List.of("type", "title", "status", "detail", candidates)) {
			assertThat(told.path(field)).as(field).isEqualTo(api.json().path(field));
		}
	}

	private McpSchema.Tool tool(String name) {
		return this.agent.listTools()
			.tools()
			.stream()
			.filter((tool) -> tool.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode told(String tool, Map<String, Object> arguments) {
		McpSchema.CallToolResult result = this.agent
			.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
		JsonNode told = text(result);
		assertThat(result.isError()).as(told.toString()).isFalse();
		return told;
	}

	private JsonNode refused(String tool, Map<String, Object> arguments) {
		McpSchema.CallToolResult result = this.agent
			.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
		JsonNode told = text(result);
		assertThat(result.isError()).as(told.toString()).isTrue();
		return told;
	}

	private static JsonNode text(McpSchema.CallToolResult result) {
		return JSON.readTree(((McpSchema.TextContent) result.content().get(0)).text());
	}

	private JsonNode read(String uri) {
		McpSchema.ResourceContents contents = this.agent
			.readResource(McpSchema.ReadResourceRequest.builder(uri).build())
			.contents()
			.get(0);
		return JSON.readTree(((McpSchema.TextResourceContents) contents).text());
	}

	private String lesson(Map<String, Object> arguments) {
		McpSchema.GetPromptResult result = this.agent
			.getPrompt(McpSchema.GetPromptRequest.builder("how_to_quote").arguments(arguments).build());
		return ((McpSchema.TextContent) result.messages().get(0).content()).text();
	}

	private HttpResponse<String> post(String origin) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/mcp"))
			.header("Accept", "application/json, text/event-stream")
			.header("Content-Type", "application/json")
			.header("Origin", origin)
			.POST(HttpRequest.BodyPublishers.ofString(BODY))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private int statusFor(String host) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			PrintWriter out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.UTF_8);
			out.print("POST /mcp HTTP/1.1\r\nHost: " + host
					+ "\r\nAccept: application/json, text/event-stream\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
					+ BODY.length() + "\r\n\r\n" + BODY);
			out.flush();
			String status = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return Integer.parseInt(status.split(" ")[1]);
		}
	}

}
