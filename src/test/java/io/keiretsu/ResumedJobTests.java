package io.keiretsu;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A job that runs when the app is killed goes on by itself at the next start. */
class ResumedJobTests {

	private static final int ROWS = 8_000;

	private static final String NO_CASES = "--keiretsu.cases=";

	private final HttpClient web = HttpClient.newHttpClient();

	@Test
	void goesOnAfterAKillAndCountsEveryStatementOnce(@TempDir Path folder) throws Exception {
		Path home = folder.resolve("neo4j");
		Path zip = SyntheticTables.zip(SyntheticTables.write(folder.resolve("tables"), "resumed", ROWS),
				folder.resolve("set.zip"));
		String id;
		try (StartedApp app = StartedApp.launch(home, NO_CASES).awaitReady()) {
			id = submit(app, home, zip).path("id").asString();
			await(app, id, (job) -> job.path("added").asInt() > 0 || !job.path("ended").isNull());
			assertThat(job(app, id).path("state").asString()).isEqualTo("running");
			var neo4j = app.children();
			app.process().destroyForcibly();
			app.awaitEnd();
			for (ProcessHandle child : neo4j) {
				child.onExit().get(30, TimeUnit.SECONDS);
			}
		}
		try (StartedApp app = StartedApp.launch(home, NO_CASES).awaitReady()) {
			JsonNode again = submit(app, home, zip);
			assertThat(again.path("id").asString()).isEqualTo(id);
			assertThat(again.path("state").asString()).isIn("queued", "running");
			JsonNode done = await(app, id, (job) -> !job.path("ended").isNull());
			assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("done");
			assertThat(done.path("read").asInt()).isEqualTo(ROWS);
			assertThat(done.path("added").asInt()).isBetween(1, ROWS - 1);
			assertThat(done.path("added").asInt() + done.path("unchanged").asInt()).isEqualTo(ROWS);
			assertThat(done.path("result").asString()).contains("taken up again");
			assertThat(home.resolve("jobs").resolve(id)).doesNotExist();
			app.process().destroy();
			app.awaitEnd();
		}
	}

	private JsonNode submit(StartedApp app, Path home, Path zip) throws Exception {
		return json(HttpRequest.newBuilder(address(app, "/api/imports?format=tables"))
			.header("Authorization", "Bearer " + Files.readString(home.resolve("token")).strip())
			.header("Content-Type", "application/zip")
			.header("Idempotency-Key", "once")
			.POST(HttpRequest.BodyPublishers.ofFile(zip))
			.build());
	}

	private JsonNode await(StartedApp app, String id, Predicate<JsonNode> until) throws Exception {
		Instant end = Instant.now().plusSeconds(180);
		JsonNode job = job(app, id);
		while (!until.test(job) && Instant.now().isBefore(end)) {
			Thread.sleep(50);
			job = job(app, id);
		}
		return job;
	}

	private JsonNode job(StartedApp app, String id) throws Exception {
		return json(HttpRequest.newBuilder(address(app, "/api/jobs/" + id)).build());
	}

	private static URI address(StartedApp app, String path) {
		return URI.create("http://localhost:" + app.port() + path);
	}

	private JsonNode json(HttpRequest request) throws Exception {
		return JsonMapper.shared().readTree(this.web.send(request, HttpResponse.BodyHandlers.ofString()).body());
	}

}
