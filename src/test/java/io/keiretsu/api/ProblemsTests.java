package io.keiretsu.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.keiretsu.Story;
import io.keiretsu.Web;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.graph.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks amiss, over the wire. */
@GraphTest
@Story("""
		firms:
		  - {id: one, name: One, names: {en: [Same]}}
		  - {id: two, name: Two, names: {en: [Same]}}
		facts:
		  - {kind: stake, owner: one, in: two, share: 0.2, @gazette}
		""")
class ProblemsTests {

	private static final String WHO = "/api/questions/supply/who-supplies";

	private static final String RETRACTION = "/api/facts/0123456789abcdef-1/retraction";

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	private final String token;

	ProblemsTests(@LocalServerPort int port, @Autowired EditorToken token) throws IOException {
		this.port = port;
		this.token = Files.readString(token.file()).strip();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/nothing/here                             | 404 | path-unknown
			/api/nothing                              | 404 | path-unknown
			/api/firms/one/more                       | 404 | path-unknown
			/error                                    | 404 | path-unknown
			/api/questions/supply/who-supplys         | 404 | question-unknown
			/api/questions/x/y                        | 404 | question-unknown
			/api/questions/supply/..%2Fwho            | 400 | request-refused
			/api/firms/nobody                         | 404 | thing-unknown
			/api/facts/nothing                        | 404 | thing-unknown
			/problems/nothing                         | 404 | thing-unknown
			/api/questions/supply/who-supplies?buyer=nobody               | 404 | thing-unknown
			/api/questions/supply/who-supplies?buyer=same                 | 409 | name-ambiguous
			/api/questions/supply/who-supplies                            | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&byuer=two        | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&buyer=two        | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&limit=0          | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&limit=1001       | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&limit=1e3        | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&group=all        | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&validAt=tomorrow | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&vailidAt=2025-01-01 | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&knownAt=2025     | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&reportedBy=x     | 400 | parameter-refused
			/api/questions/supply/who-supplies?buyer=one&format=pdf       | 400 | parameter-refused
			/api/firms?limit=x                                            | 400 | parameter-refused
			/api/firms?nmae=x                                             | 400 | parameter-refused
			/api/search                                                   | 400 | parameter-refused
			/api?x=y                                                      | 400 | parameter-refused
			""")
	void answersWithAProblem(String path, int status, String type) {
		send(request(path)).isProblem(status, type);
	}

	@Test
	void saysWhatIsAllowed() {
		assertThat(send(request(WHO + "?buyer=one&validAt=tomorrow")).text("detail"))
			.isEqualTo("'tomorrow' cannot be validAt. Give a day such as 2026-01-31.");
		assertThat(send(request(WHO + "?buyer=one&limit=0")).text("detail"))
			.isEqualTo("'0' cannot be limit. Give a whole number from 1 to 1000.");
		assertThat(send(request(WHO + "?buyer=one&byuer=two")).text("detail")).isEqualTo(
				"There is no parameter byuer here. Allowed are buyer, cases, format, group, knownAt, limit, product, reportedBy, validAt.");
		assertThat(send(request("/api/questions/supply/who-supplys")).text("detail")).contains("supply/who-supplies");
		assertThat(send(request("/nothing/here")).text("detail"))
			.isEqualTo("There is nothing at /nothing/here. GET /api links everything.");
	}

	@Test
	void namesTheRequestAndTakesTheNameThatItCameWith() throws Exception {
		HttpResponse<String> refused = this.client.send(
				request("/api/firms/nobody").header("X-Request-Id", "from-a-proxy.7").build(), BodyHandlers.ofString());
		assertThat(refused.headers().firstValue("X-Request-Id")).contains("from-a-proxy.7");
		assertThat(refused.body()).contains("\"request\":\"from-a-proxy.7\"");
		HttpResponse<String> own = this.client.send(request("/api/firms/nobody").header("X-Request-Id", "<b>").build(),
				BodyHandlers.ofString());
		assertThat(own.headers().firstValue("X-Request-Id")).hasValueSatisfying((id) -> assertThat(id).hasSize(36));
		assertThat(own.body()).contains(own.headers().firstValue("X-Request-Id").orElseThrow()).doesNotContain("<b>");
	}

	@Test
	void countsAnswersByQuestion(@Autowired MeterRegistry meters) {
		send(request(WHO + "?buyer=one")).ok();
		assertThat(meters.get("keiretsu.answers").tag("question", "supply/who-supplies").timer().count()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/pdf", "image/png", "nonsense" })
	void refusesToAnswerInAFormatThatItDoesNotHave(String format) {
		send(request(WHO + "?buyer=one").header("Accept", format)).isProblem(406, "format-refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void refusesAMethodThatDoesNotWorkThere(String method) {
		Web.Reply problem = send(request(WHO).method(method, BodyPublishers.ofString("{}"))
			.header("Content-Type", "application/json")
			.header("Authorization", "Bearer " + this.token));
		problem.isProblem(405, "method-refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/facts/0123456789abcdef-1/retraction", "/%61pi/facts/0123456789abcdef-1/retraction",
			"/api;x=y/facts/0123456789abcdef-1/retraction", "/;/api/facts/0123456789abcdef-1/retraction",
			"/api/%66acts/0123456789abcdef-1/retraction", "//api/facts/0123456789abcdef-1/retraction" })
	void letsNobodyWriteWithoutTheToken(String path) {
		Web.Reply refused = send(post(path, "{\"reason\": \"a test\"}"));
		assertThat(refused.status()).as(refused.text()).isIn(400, 401);
		assertThat(send(post(path, "{\"reason\": \"a test\"}").header("Authorization", "Bearer wrong")).status())
			.isIn(400, 401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer wrong", "Bearer ", "Basic bmVvNGo6bmVvNGo=", "bearer" })
	void refusesAWrongToken(String authorization) {
		send(post(RETRACTION, "{\"reason\": \"a test\"}").header("Authorization", authorization)).isProblem(401,
				"token-missing");
		assertThat(send(request("/api/facts?kind=stake")).list("items", "id")).hasSize(1);
	}

	@Test
	void asksForTheTokenBeforeAnythingElse() {
		send(post(RETRACTION, "{")).isProblem(401, "token-missing");
		send(post("/api/nothing", "{}")).isProblem(401, "token-missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{                     | 400 | request-refused
			''                    | 400 | request-refused
			nonsense              | 400 | request-refused
			[]                    | 400 | request-refused
			{"reason": {"a": 1}}  | 400 | request-refused
			{"raeson": "a test"}  | 400 | parameter-refused
			{}                    | 400 | parameter-refused
			{"reason": " "}       | 400 | parameter-refused
			{"reason": "a test"}  | 404 | thing-unknown
			""")
	void refusesABodyThatSaysNothing(String body, int status, String type) {
		Web.Reply problem = send(post(RETRACTION, body).header("Authorization", "Bearer " + this.token));
		problem.isProblem(status, type);
		assertThat(problem.text("detail")).doesNotContain("tools.jackson", "io.keiretsu", "Exception");
	}

	@Test
	void refusesABodyThatIsNoJson() {
		send(request(RETRACTION).POST(BodyPublishers.ofString("reason=x"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Authorization", "Bearer " + this.token)).isProblem(415, "body-refused");
	}

	@Test
	void explainsEveryType() {
		Web.Reply list = send(request("/problems")).ok();
		assertThat(list.json().size()).isEqualTo(ProblemType.values().length);
		assertThat(list.json().valueStream()).allSatisfy((described) -> {
			Web.Reply one = send(request(described.path("type").asString())).ok();
			assertThat(one.text("title")).isEqualTo(described.path("title").asString());
			assertThat(one.text("meaning")).isNotBlank();
		});
	}

	@Test
	void answersEvenWhatIsNoRequestWithoutItsVersion() throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write("GET /api/firms?name={x}\" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat/", "Exception");
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
	}

	private HttpRequest.Builder post(String path, String body) {
		return request(path).POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json");
	}

	private Web.Reply send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
			return new Web.Reply(response.statusCode(), response.headers().firstValue("Content-Type").orElse(null),
					response.body());
		}
		catch (IOException | InterruptedException failure) {
			throw new AssertionError(failure);
		}
	}

}
