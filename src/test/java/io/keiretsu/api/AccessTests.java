package io.keiretsu.api;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.access.AccessSettings;
import io.keiretsu.access.Role;
import io.keiretsu.access.TokenFile;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody tries everything. */
@GraphTest
@Story("""
		firms:
		  - {id: one, name: One}
		  - {id: two, name: Two}
		facts:
		  - {kind: stake, owner: one, in: two, share: 0.2, @gazette}
		""")
class AccessTests {

	private static final String NOBODY = "nobody";

	/** What else than GET may be asked for, and by whom. */
	private static final Map<String, Set<String>> WRITING = Map.of("POST /api/imports", Set.of("editor", "admin"),
			"DELETE /api/jobs/{id}", Set.of("editor", "admin"), "POST /api/judgements", Set.of("reviewer", "admin"),
			"DELETE /api/judgements/{id}", Set.of("reviewer", "admin"), "POST /api/facts/{id}/retraction",
			Set.of("reviewer", "admin"));

	/** What is everything at once, internal cases and all. */
	private static final String EVERYTHING = "/api/backup";

	/** What is asked for by POST, and writes nothing. */
	private static final Set<String> ASKING = Set.of("POST /mcp", "POST /api/match", "POST /api/scenarios");

	private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

	/**
	 * What Spring and springdoc serve by themselves, and what is asked where nothing else
	 * answers.
	 */
	private static final Set<String> NOT_DESCRIBED = Set.of("/v3/api-docs", "/v3/api-docs.yaml",
			"/v3/api-docs/swagger-config", "/swagger-ui.html", "/swagger-ui/index.html",
			"/swagger-ui/swagger-initializer.js", "/swagger-ui*/**", "/swagger-ui*/*swagger-initializer.js");

	private final Web web;

	private final TokenFile tokens;

	private final EditorToken ofTheHome;

	private final Map<String, String> words = new TreeMap<>();

	private final RequestMappingHandlerMapping routes;

	AccessTests(@Autowired MockMvc mvc, @Autowired EditorToken ofTheHome,
			@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.web = new Web(mvc);
		this.ofTheHome = ofTheHome;
		this.tokens = new TokenFile(ofTheHome.file().getParent());
		this.routes = requestMappingHandlerMapping;
	}

	@BeforeEach
	void everybodyGetsAToken() {
		for (Role role : Role.values()) {
			this.words.put(role.word(), this.tokens.create("a-" + role.word(), role.word(), Instant.now()));
		}
	}

	@AfterEach
	void andGivesItBack() {
		this.tokens.all().forEach((token) -> this.tokens.revoke(token.name()));
		((Logger) LoggerFactory.getLogger(AccessProblems.class)).setLevel(null);
	}

	@Test
	void everyRouteLetsInWhomItShouldAndNobodyElse() {
		((Logger) LoggerFactory.getLogger(AccessProblems.class)).setLevel(Level.OFF);
		List<String> surprises = new ArrayList<>();
		Set<String> paths = described();
		int asked = 0;
		for (String path : paths) {
			for (String method : methods(path)) {
				for (String who : callers()) {
					String address = "10.0.%d.%d".formatted(asked / 256, asked % 256);
					int status = this.web.send(as(who, request(method, path)).with((request) -> {
						request.setRemoteAddr(address);
						return request;
					})).status();
					boolean allowed = status != 401 && status != 403;
					if (allowed != mayAsk(who, method + " " + path)) {
						surprises.add("%s %s by %s: %d".formatted(method, path, who, status));
					}
					if (!allowed && status != (who.equals(NOBODY) ? 401 : 403)) {
						surprises.add("%s %s by %s is refused with %d".formatted(method, path, who, status));
					}
					asked++;
				}
			}
		}
		assertThat(surprises).isEmpty();
		System.out.printf("%d paths, %d methods, %d callers: %d requests, %d surprises.%n", paths.size(),
				METHODS.size(), callers().size(), asked, surprises.size());
	}

	/** That HEAD is as GET need not be tried with each question. */
	private static List<String> methods(String path) {
		return path.startsWith("/api/questions/") ? METHODS.stream().filter((method) -> !method.equals("HEAD")).toList()
				: METHODS;
	}

	@Test
	void everyToolOfAgentsIsOpenToWhoMayRead() {
		List<String> tools = call(NOBODY, "tools/list", "{}").json()
			.at("/result/tools")
			.valueStream()
			.map((tool) -> tool.path("name").asString())
			.toList();
		assertThat(tools).contains("search", "ask");
		for (String tool : tools) {
			for (String who : callers()) {
				JsonNode result = call(who, "tools/call", "{\"name\": \"%s\", \"arguments\": {}}".formatted(tool)).ok()
					.json()
					.path("result");
				assertThat(result.path("content")).as(tool + " by " + who).isNotEmpty();
				assertThat(result.toString()).doesNotContain("token-missing", "role-missing");
			}
		}
		this.web.send(request("POST", "/mcp").header("Authorization", "Bearer guessed"))
			.isProblem(401, "token-missing");
	}

	private Web.Reply call(String who, String method, String parameters) {
		return this.web.send(as(who,
				MockMvcRequestBuilders.post("/mcp")
					.contentType("application/json")
					.accept("application/json", "text/event-stream")
					.content("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"%s\", \"params\": %s}".formatted(method,
							parameters))));
	}

	private static boolean mayAsk(String who, String what) {
		if (what.endsWith(EVERYTHING)) {
			return who.equals("admin");
		}
		if (what.startsWith("GET ") || what.startsWith("HEAD ") || ASKING.contains(what)) {
			return true;
		}
		return WRITING.getOrDefault(what, Set.of("admin")).contains(who);
	}

	@Test
	void everyRouteOfTheAppIsDescribed() {
		Set<String> routes = new TreeSet<>();
		this.routes.getHandlerMethods().keySet().forEach((mapping) -> routes.addAll(mapping.getPatternValues()));
		routes.removeAll(NOT_DESCRIBED);
		Set<String> described = described();
		described.removeIf((path) -> path.startsWith("/api/questions/"));
		described.remove("/mcp");
		assertThat(routes).contains("/api/questions/{room}/{stem}");
		routes.remove("/api/questions/{room}/{stem}");
		assertThat(routes).isEqualTo(described);
	}

	@Test
	void whereReadingIsClosedOnlyWhatHoldsNoDataIsOpen() {
		AccessRules closed = new AccessRules(new AccessSettings(AccessSettings.Reading.CLOSED, null));
		Set<String> open = new TreeSet<>();
		for (String path : described()) {
			Role needed = closed.needed(plain("GET", path));
			if (needed == null) {
				open.add(path);
			}
			else {
				assertThat(needed).as(path).isEqualTo(path.equals(EVERYTHING) ? Role.ADMIN : Role.READER);
			}
		}
		assertThat(open).containsExactly("/", "/browser/style.grass", "/problems", "/problems/{slug}");
		for (String asking : ASKING) {
			String[] request = asking.split(" ");
			assertThat(closed.needed(plain(request[0], request[1]))).as(asking).isEqualTo(Role.READER);
		}
		for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/v3/api-docs", "/mcp",
				"/swagger-ui.html", "/anything/else")) {
			assertThat(closed.needed(plain("GET", path))).as(path).isEqualTo(Role.READER);
		}
		for (String path : List.of("/", "/livez", "/readyz")) {
			assertThat(closed.needed(plain("GET", path))).as(path).isNull();
			assertThat(closed.needed(plain("HEAD", path))).as(path).isNull();
		}
	}

	@Test
	void readingIsOpenOnLoopbackUnlessItIsSetOtherwise() throws IOException {
		var loopback = java.net.InetAddress.getByName("127.0.0.1");
		var all = java.net.InetAddress.getByName("0.0.0.0");
		assertThat(new AccessSettings(null, loopback).reading()).isEqualTo(AccessSettings.Reading.OPEN);
		assertThat(new AccessSettings(null, all).reading()).isEqualTo(AccessSettings.Reading.CLOSED);
		assertThat(new AccessSettings(null, null).reading()).isEqualTo(AccessSettings.Reading.CLOSED);
		assertThat(new AccessSettings(AccessSettings.Reading.OPEN, all).reading())
			.isEqualTo(AccessSettings.Reading.OPEN);
		assertThat(new AccessSettings(AccessSettings.Reading.CLOSED, loopback).reading())
			.isEqualTo(AccessSettings.Reading.CLOSED);
	}

	@Test
	void aTokenThatIsNoneIsRefusedEvenWhereNoneIsNeeded() {
		this.web.send(request("GET", "/api/questions").header("Authorization", "Bearer guessed"))
			.isProblem(401, "token-missing");
		String anna = this.tokens.create("anna", "reader", Instant.now());
		this.web.send(request("GET", "/api/questions").header("Authorization", "bearer " + anna)).ok();
		this.tokens.revoke("anna");
		this.web.send(request("GET", "/api/questions").header("Authorization", "Bearer " + anna))
			.isProblem(401, "token-missing");
	}

	@Test
	void theTokenOfTheHomeStillDoesEverything() throws IOException {
		String word = Files.readString(this.ofTheHome.file()).strip();
		String fact = this.web.get("/api/facts", "kind=stake").json().at("/items/0/id").asString();
		Web.Reply retracted = this.web
			.send(MockMvcRequestBuilders.post("/api/facts/" + fact + "/retraction")
				.contentType("application/json")
				.content("{\"reason\": \"a test of who may\"}")
				.header("Authorization", "Bearer " + word))
			.ok();
		String since = String.valueOf(retracted.json().path("sequence").asLong() - 1);
		JsonNode open = this.web.get("/api/changes", "since=" + since).json().at("/entries/0");
		assertThat(open.path("reason").asString()).isEqualTo("a test of who may");
		assertThat(open.path("by").isNull()).isTrue();
		JsonNode whole = this.web.send(as("reviewer", MockMvcRequestBuilders.get("/api/changes").param("since", since)))
			.json()
			.at("/entries/0");
		assertThat(whole.path("by").asString()).isEqualTo("owner");
		assertThat(whole.path("from").asString()).isEqualTo("127.0.0.1");
	}

	@Test
	void saysWhichRoleIsMissingAndNotesWhoTried() {
		ListAppender<ILoggingEvent> notes = new ListAppender<>();
		Logger log = (Logger) LoggerFactory.getLogger(AccessProblems.class);
		notes.start();
		log.addAppender(notes);
		try {
			assertThat(this.web.send(as("reader", request("POST", "/api/imports")))
				.isProblem(403, "role-missing")
				.text("detail")).isEqualTo(
						"POST /api/imports needs the role editor, which the token 'a-reader' does not have. Ask with one that has it.");
			this.web.send(request("POST", "/api/imports").header("Authorization", "Bearer a-secret"))
				.isProblem(401, "token-missing");
			this.web.send(request("GET", "/api/questions").header("Authorization", "Bearer a-secret"))
				.isProblem(401, "token-missing");
		}
		finally {
			log.detachAppender(notes);
		}
		assertThat(notes.list).extracting(ILoggingEvent::getFormattedMessage)
			.containsExactly("Refused POST /api/imports by 'a-reader' from 127.0.0.1",
					"Refused POST /api/imports by nobody known from 127.0.0.1");
	}

	@Test
	void tellsBrowsersWhatTheyMayDo() throws Exception {
		var page = this.web.mvc().perform(request("GET", "/")).andReturn().getResponse();
		assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';",
				"style-src 'self';", "frame-ancestors 'none'");
		assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		var answer = this.web.mvc()
			.perform(request("GET", "/api/questions/firm/owners?firm=two&format=html"))
			.andReturn()
			.getResponse();
		assertThat(answer.getHeader("Content-Security-Policy"))
			.contains("default-src 'none'", "style-src 'unsafe-inline'")
			.doesNotContain("script-src");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-cache");
		assertThat(answer.getHeaders("Vary")).contains("Authorization");
		assertThat(answer.getHeader("ETag")).isNotBlank();
		assertThat(answer.getHeader("Set-Cookie")).isNull();
	}

	private Set<String> described() {
		Set<String> paths = new TreeSet<>();
		this.web.get("/v3/api-docs").json().path("paths").propertyNames().forEach(paths::add);
		return paths;
	}

	private List<String> callers() {
		return Stream.concat(Stream.of(NOBODY), this.words.keySet().stream()).toList();
	}

	private MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder request) {
		String word = this.words.get(who);
		return (word != null) ? request.header("Authorization", "Bearer " + word) : request;
	}

	private static MockHttpServletRequestBuilder request(String method, String path) {
		return MockMvcRequestBuilders.request(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
				java.net.URI.create(path.replaceAll("\\{\\w+}", "x")));
	}

	private static MockHttpServletRequest plain(String method, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path.replaceAll("\\{\\w+}", "x"));
		ServletRequestPathUtils.parseAndCache(request);
		return request;
	}

}
