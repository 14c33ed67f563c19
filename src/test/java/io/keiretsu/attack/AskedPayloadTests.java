package io.keiretsu.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every parameter of every route of the OpenAPI description, every field of every body,
 * every header that is read and every argument of the tools of agents gets every payload:
 * nothing is written, nothing breaks, nothing leaks.
 */
@GraphTest
@Story(bundled = true)
class AskedPayloadTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What most routes have; each payload comes to them by some of these routes. */
	private static final Set<String> COMMON = Set.of("validAt", "knownAt", "reportedBy", "cases", "limit", "cursor",
			"group", "format");

	private static final int FEW = 60;

	private static final int SOME = 6;

	private static final List<String> HEADERS = List.of("Accept", "If-None-Match", "Prefer", "Idempotency-Key",
			"X-Request-Id", "Authorization", "Origin", "Accept-Language", "Range", "Content-Type");

	private static final Map<String, String> BODIES = Map.of("/api/match",
			"[{'name': '', 'kind': '', 'country': '', 'place': '', 'industry': '', 'identifiers': {'lei': '', 'ticker': ''}}]",
			"/api/scenarios",
			"{'stop': [''], 'survive': {'toyota-motor': ''}, 'model': '', 'direction': '', 'tiers': '', 'validAt': '', 'knownAt': '', 'reportedBy': '', 'cases': [''], 'limit': '', 'against': {'stop': [{'what': '', 'losing': '', 'recover': ''}]}}",
			"/api/judgements", "{'one': '', 'other': '', 'verdict': '', 'reason': '', 'expects': ''}",
			"/api/facts/0000000000000000/retraction", "{'reason': ''}", "/mcp",
			"{'jsonrpc': '', 'id': '', 'method': '', 'params': {'name': '', 'uri': '', 'cursor': ''}}");

	private final Web web;

	private final Harm harm;

	private final String token;

	private int asked;

	AskedPayloadTests(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired EditorToken token)
			throws IOException {
		this.web = new Web(mvc);
		this.harm = new Harm(driver, token.file().getParent());
		this.token = "Bearer " + Files.readString(token.file()).strip();
	}

	@Test
	void everyParameterOfEveryRoute() {
		String before = this.harm.written();
		this.web.get("/v3/api-docs")
			.json()
			.path("paths")
			.forEachEntry((path, item) -> item.forEachEntry((method, operation) -> operation.path("parameters")
				.forEach((parameter) -> attack(method, path, operation, parameter))));
		isWithoutHarm(before, "parameters of all routes");
	}

	private void attack(String method, String path, JsonNode operation, JsonNode parameter) {
		String name = parameter.path("name").asString();
		for (Payload payload : Payload.some(path + name, COMMON.contains(name) ? FEW : SOME)) {
			Map<String, String> inPath = new HashMap<>();
			path(path).forEach((variable) -> inPath.put(variable, "x"));
			if (parameter.path("in").asString().equals("path")) {
				inPath.put(name, payload.text());
			}
			MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
					HttpMethod.valueOf(method.toUpperCase(java.util.Locale.ROOT)), path,
					path(path).map(inPath::get).toArray());
			operation.path("parameters").forEach((other) -> {
				String given = other.path("name").asString();
				if (other.path("in").asString().equals("query")
						&& (given.equals(name) || other.path("required").asBoolean())) {
					request.queryParam(given,
							given.equals(name) ? payload.text() : other.path("example").asString("x"));
				}
			});
			if (parameter.path("in").asString().equals("header")) {
				request.header(name, payload.text());
			}
			send("%s %s %s".formatted(method, path, name), payload,
					request.contentType("application/json").content("{}"));
		}
	}

	private static Stream<String> path(String path) {
		return Stream.of(path.split("[{}]")).filter((part) -> !part.isEmpty() && path.contains("{" + part + "}"));
	}

	@Test
	void everyHeaderThatIsRead() {
		String before = this.harm.written();
		for (String path : List.of("/", "/api/questions/supply/who-supplies?buyer=Toyota")) {
			for (String header : HEADERS) {
				for (Payload payload : Payload.values()) {
					send(path + " " + header, payload,
							MockMvcRequestBuilders.get(java.net.URI.create(path)).header(header, payload.text()));
				}
			}
		}
		isWithoutHarm(before, "headers");
	}

	@Test
	void everyFieldOfEveryBody() {
		String before = this.harm.written();
		BODIES.forEach((path, body) -> {
			for (Payload payload : Payload.values()) {
				fields(JSON.readTree(body.replace('\'', '"')), payload.text())
					.forEach((field, attack) -> send(path + " " + field, payload, posted(path, attack)));
				send(path + " as the body", payload, posted(path, payload.text()));
			}
			for (String wrong : List.of("[]", "{}", "null", "1e999", "[[[[{}]]]]", "{\"a\":".repeat(2_000), "\"x")) {
				send(path + " " + wrong.substring(0, 2), Payload.OBJECT, posted(path, wrong));
			}
		});
		isWithoutHarm(before, "fields of bodies");
	}

	/** The body once for each of its texts, with the payload in its place. */
	private static Map<String, String> fields(JsonNode body, String payload) {
		Map<String, String> attacks = new HashMap<>();
		String blank = "\"\"";
		String text = body.toString();
		String quoted = JSON.writeValueAsString(payload);
		for (int at = text.indexOf(blank); at >= 0; at = text.indexOf(blank, at + 1)) {
			String attacked = text.substring(0, at) + quoted + text.substring(at + blank.length());
			attacks.put("field at " + at, without(JSON.readTree(attacked), payload).toString());
		}
		return attacks;
	}

	/** Leaves the blanks out, so that nothing is refused but the payload. */
	private static JsonNode without(JsonNode node, String payload) {
		if (!payload.isEmpty() && node instanceof ObjectNode object) {
			object.propertyNames().stream().toList().forEach((name) -> {
				without(object.get(name), payload);
				if (object.get(name).isString() && object.get(name).asString().isEmpty()) {
					object.remove(name);
				}
			});
		}
		node.valueStream().forEach((child) -> without(child, payload));
		return node;
	}

	private static MockHttpServletRequestBuilder posted(String path, String body) {
		return MockMvcRequestBuilders.post(path)
			.contentType("application/json")
			.accept("application/json", "text/event-stream")
			.content(body);
	}

	@Test
	void everyArgumentOfEveryTool() {
		String before = this.harm.written();
		Set<String> names = new TreeSet<>();
		JsonNode tools = call("tools/list", "{}").json().at("/result/tools");
		tools.forEach((tool) -> tool.at("/inputSchema/properties").propertyNames().forEach((argument) -> {
			names.add(tool.path("name").asString() + " " + argument);
			for (Payload payload : Payload.some(argument, SOME)) {
				ObjectNode arguments = JSON.createObjectNode();
				tool.at("/inputSchema/required").forEach((needed) -> arguments.put(needed.asString(), "Toyota"));
				arguments.put(argument, payload.text());
				call("tools " + argument, payload, "tools/call",
						JSON.writeValueAsString(Map.of("name", tool.path("name").asString(), "arguments", arguments)));
				if (tool.path("name").asString().equals("ask")) {
					call("tools ask", payload, "tools/call", JSON.writeValueAsString(Map.of("name", "ask", "arguments",
							Map.of("question", "supply/who-supplies", "parameters", Map.of("buyer", payload.text())))));
				}
			}
		}));
		assertThat(names).hasSizeGreaterThan(10);
		for (Payload payload : Payload.values()) {
			for (String uri : List.of("keiretsu://sources/", "keiretsu://facts/", "")) {
				call("resources/read", payload, "resources/read",
						JSON.writeValueAsString(Map.of("uri", uri + payload.text())));
			}
			call("prompts/get", payload, "prompts/get", JSON.writeValueAsString(Map.of("name", payload.text())));
		}
		isWithoutHarm(before, "arguments of tools");
	}

	private void call(String where, Payload payload, String method, String parameters) {
		this.harm.look(where, payload, call(method, parameters));
	}

	private Web.Reply call(String method, String parameters) {
		return sent(posted("/mcp",
				"{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"%s\", \"params\": %s}".formatted(method, parameters)));
	}

	private void send(String where, Payload payload, MockHttpServletRequestBuilder request) {
		this.harm.look(where, payload, sent(request));
	}

	private Web.Reply sent(MockHttpServletRequestBuilder request) {
		String address = "10.1.%d.%d".formatted(this.asked / 200 % 250, this.asked++ % 200);
		return this.web.send(request.with((sent) -> {
			if (sent.getHeader("Authorization") == null) {
				sent.addHeader("Authorization", this.token);
			}
			sent.setRemoteAddr(address);
			return sent;
		}));
	}

	private void isWithoutHarm(String before, String what) {
		System.out.printf("Payloads into %s: %d requests, %d harmful%n", what, this.harm.looked(),
				this.harm.done().size());
		assertThat(this.harm.done()).isEmpty();
		assertThat(this.harm.written()).isEqualTo(before);
	}

}
