package io.keiretsu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A newcomer follows README: starts the app, asks what it says to ask, kills it, and
 * starts it again.
 */
class StoryTests {

	private static final String ADDRESS = "http://localhost:8080";

	private static final String WHO_SUPPLIES_TOYOTA = "/api/questions/supply/who-supplies?buyer=Toyota";

	private static final Path FOLDER = Path.of("target", "story").toAbsolutePath();

	private final Path home = FOLDER.resolve("neo4j");

	private final HttpClient web = HttpClient.newHttpClient();

	@AfterAll
	static void forgetIt() {
		FileSystemUtils.deleteRecursively(FOLDER.toFile());
	}

	@Test
	void doesWhatReadmeSaysAndComesBackAfterAKillWithNothingAdded() throws Exception {
		forgetIt();
		String version;
		try (StartedApp app = StartedApp.launch(this.home).awaitReady()) {
			assertThat(app.says()).contains(promisedSentence()).doesNotContain("WARN", "ERROR");
			everyRequestOfReadmeIsAnswered(app);
			aTypingErrorIsNobodysFault(app);
			version = graphVersion(app);
			aSecondAppInTheSameHomeIsRefused(app);
			neo4jEndsWithAKilledApp(app);
		}
		try (StartedApp again = StartedApp.launch(this.home).awaitReady()) {
			assertThat(again.says()).contains(promisedSentence()).contains(" 0 new, 0 withdrawn, 0 withheld");
			assertThat(graphVersion(again)).isEqualTo(version);
			nobodyIsLeftAfterAStop(again);
		}
	}

	private void everyRequestOfReadmeIsAnswered(StartedApp app) throws Exception {
		List<MatchResult> requests = Pattern
			.compile("curl '" + ADDRESS + "([^']*)'(?: -H 'Content-Type: ([^']*)' \\\\\\R *-d '([^']*)')?")
			.matcher(readme())
			.results()
			.toList();
		assertThat(requests).extracting((request) -> request.group(1))
			.contains(WHO_SUPPLIES_TOYOTA)
			.hasSizeGreaterThan(5);
		for (MatchResult request : requests) {
			HttpResponse<String> answer = (request.group(3) == null) ? ask(app, request.group(1))
					: this.web
						.send(HttpRequest.newBuilder(URI.create("http://localhost:" + app.port() + request.group(1)))
							.header("Content-Type", request.group(2))
							.POST(HttpRequest.BodyPublishers.ofString(request.group(3)))
							.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(request.group()).isEqualTo(200);
			assertThat(answer.body()).as(request.group()).doesNotContain("\"rows\":[]");
		}
		assertThat(ask(app, "/browser/style.grass").body()).contains("node.Firm");
		assertThat(ask(app, "/readyz").statusCode()).isEqualTo(200);
	}

	private void aTypingErrorIsNobodysFault(StartedApp app) throws Exception {
		HttpResponse<String> answer = ask(app, WHO_SUPPLIES_TOYOTA.replace("Toyota", "Toyta"));
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("No firm is called 'Toyta'. Did you mean Toyota Motor (toyota-motor)");
	}

	private void aSecondAppInTheSameHomeIsRefused(StartedApp first) throws Exception {
		try (StartedApp second = StartedApp.launch(this.home)) {
			assertThat(second.awaitEnd()).isEqualTo(1);
			assertThat(second.says())
				.contains("The home %s is in use by the process %d.".formatted(this.home, first.process().pid()))
				.contains("start this one with a home of its own")
				.doesNotContain("\tat ");
		}
		assertThat(ask(first, WHO_SUPPLIES_TOYOTA).statusCode()).isEqualTo(200);
	}

	private static void neo4jEndsWithAKilledApp(StartedApp app) throws Exception {
		List<ProcessHandle> neo4j = app.children();
		assertThat(neo4j).hasSize(1);
		app.process().destroyForcibly();
		assertThat(app.awaitEnd()).isEqualTo(137);
		neo4j.get(0).onExit().get(20, TimeUnit.SECONDS);
	}

	private static void nobodyIsLeftAfterAStop(StartedApp app) throws Exception {
		List<ProcessHandle> neo4j = app.children();
		app.process().destroy();
		app.awaitEnd();
		assertThat(neo4j).hasSize(1).noneMatch(ProcessHandle::isAlive);
	}

	private String graphVersion(StartedApp app) throws Exception {
		String version = new JsonMapper().readTree(ask(app, WHO_SUPPLIES_TOYOTA).body()).get("graphVersion").asString();
		assertThat(version).hasSize(64);
		return version;
	}

	private HttpResponse<String> ask(StartedApp app, String request) throws Exception {
		URI uri = URI.create("http://localhost:" + app.port() + request);
		return this.web.send(HttpRequest.newBuilder(uri).build(),
				HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private static String promisedSentence() throws IOException {
		return readme().lines().filter((line) -> line.startsWith("Who supplies Toyota? ")).findFirst().orElseThrow();
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

}
