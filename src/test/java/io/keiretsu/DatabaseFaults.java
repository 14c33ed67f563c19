package io.keiretsu;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.util.FileSystemUtils;

import io.keiretsu.graph.OwnNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of those who ask and write while the database is away, slow, restarted or
 * read-only, and while the network breaks. App and database are processes of their own,
 * with a proxy between them. Run by {@code mvn verify -P faults}.
 */
class DatabaseFaults {

	private static final Path FOLDER = Path.of("target", "database-faults").toAbsolutePath();

	private static final String BUNDLED = "japan-batteries";

	private static final int ROWS = Integer.getInteger("rows", 2_000);

	private static final FaultTable TABLE = new FaultTable();

	private static OwnNeo4j neo4j;

	private static TcpProxy network;

	private static StartedApp started;

	private static AskedApp app;

	private static Set<String> known;

	@BeforeAll
	static void start() throws Exception {
		FileSystemUtils.deleteRecursively(FOLDER.toFile());
		neo4j = new OwnNeo4j(Files.createDirectories(FOLDER).resolve("neo4j"));
		network = new TcpProxy(neo4j.port());
		Path home = FOLDER.resolve("app").resolve("home");
		started = StartedApp.launch(home, arguments()).awaitReady();
		app = new AskedApp(started.port(), home);
		known = app.says(BUNDLED);
	}

	private static String[] arguments() {
		return neo4j.arguments(network.port()).toArray(String[]::new);
	}

	@AfterAll
	static void stop() throws Exception {
		TABLE.print();
		started.close();
		network.close();
		neo4j.close();
	}

	/** A way to hurt something, or to heal it. */
	@FunctionalInterface
	private interface Deed {

		void happen() throws Exception;

	}

	private static String duringQuestions(String fault, Deed hurt, Duration lasts, Deed heal) throws Exception {
		try (Watch watch = new Watch(app)) {
			Thread.sleep(1_000);
			hurt.happen();
			Thread.sleep(lasts.toMillis());
			heal.happen();
			Duration healing = Watch.awaitHealing(app);
			Thread.sleep(1_000);
			String seen = watch.honest() + ((watch.unready() > 0) ? "; /readyz said no" : "");
			int lost = app.lost(known, BUNDLED);
			TABLE.add(fault, seen, healing, lost);
			assertThat(lost).isZero();
			return seen;
		}
	}

	@Test
	void awayAtTheStartIsSaidInASentence() throws Exception {
		network.cut();
		Path home = FOLDER.resolve("second").resolve("home");
		try (StartedApp refused = StartedApp.launch(home, arguments())) {
			assertThat(refused.awaitEnd()).isEqualTo(1);
			assertThat(refused.says()).contains("does not answer", "Start it, correct spring.neo4j.uri")
				.doesNotContain("\tat ");
		}
		network.heal();
		Instant began = Instant.now();
		try (StartedApp again = StartedApp.launch(home, arguments()).awaitReady()) {
			Duration healing = Duration.between(began, Instant.now());
			AskedApp second = new AskedApp(again.port(), home);
			TABLE.add("database away at the start", "exit code 1 and a sentence that says what to do", healing,
					second.lost(known, BUNDLED));
		}
		Watch.awaitHealing(app);
	}

	@Test
	void awayDuringQuestions() throws Exception {
		assertThat(duringQuestions("database away for 8 s during questions", network::cut, Duration.ofSeconds(8),
				network::heal))
			.contains("503", "/readyz said no");
	}

	@Test
	void silentDuringQuestions() throws Exception {
		assertThat(duringQuestions("network swallows everything for 25 s", network::swallow, Duration.ofSeconds(25),
				network::heal))
			.contains("503", "/readyz said no");
	}

	@Test
	void halfClosed() throws Exception {
		duringQuestions("connections half closed by the database's side", network::halfClose, Duration.ofSeconds(3),
				network::heal);
	}

	@Test
	void twoSecondsSlow() throws Exception {
		duringQuestions("each reply of the database 2 s late, for 30 s", () -> network.delay(Duration.ofSeconds(2)),
				Duration.ofSeconds(30), network::heal);
	}

	@Test
	void thirtySecondsSlow() throws Exception {
		assertThat(duringQuestions("each reply of the database 30 s late, for 40 s",
				() -> network.delay(Duration.ofSeconds(30)), Duration.ofSeconds(40), network::heal))
			.contains("503", "/readyz said no");
	}

	@Test
	void restarted() throws Exception {
		assertThat(duringQuestions("database killed and started again", () -> {
			neo4j.kill();
			neo4j.restart();
		}, Duration.ZERO, network::heal)).contains("503", "/readyz said no");
	}

	@Test
	void readOnly() throws Exception {
		neo4j.restart("server.databases.read_only=neo4j");
		try (Watch watch = new Watch(app)) {
			Watch.awaitHealing(app);
			assertReadOnly(judge("toyota-motor", "nissan-motor"));
			assertThat(app.get("/api/questions/supply/who-supplies?buyer=Toyota").statusCode()).isEqualTo(200);
			Path tables = SyntheticTables.write(FOLDER.resolve("read-only"), "readonly", 20);
			Path zip = SyntheticTables.zip(tables, FOLDER.resolve("read-only.zip"));
			JsonNode job = app.awaitEnd(app.bring(zip).path("id").asString());
			assertThat(job.path("state").asString()).isEqualTo("failed");
			assertThat(job.path("result").asString()).contains("read-only", "import the same again");
			neo4j.restart();
			Duration healing = Watch.awaitHealing(app);
			JsonNode again = app.awaitEnd(app.bring(zip).path("id").asString());
			assertThat(again.path("state").asString()).isEqualTo("done");
			assertThat(again.path("added").asInt()).isEqualTo(20);
			watch.honest();
			TABLE.add("database restarted as read-only",
					"questions 200, a judgement 503 graph-read-only, an import failed with the reason", healing,
					app.lost(known, BUNDLED));
		}
	}

	private static void assertReadOnly(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
		assertThat(answer.body()).contains("/problems/graph-read-only");
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
	}

	@Test
	void awayDuringAnImport() throws Exception {
		Path zip = SyntheticTables.zip(SyntheticTables.write(FOLDER.resolve("away"), "away", ROWS),
				FOLDER.resolve("away.zip"));
		try (Watch watch = new Watch(app)) {
			String id = app.bring(zip).path("id").asString();
			assertThat(app.await(id, AskedApp::hasBegun).path("state").asString()).isEqualTo("running");
			network.cut();
			Thread.sleep(5_000);
			assertThat(app.job(id).path("state").asString()).isEqualTo("running");
			network.heal();
			Duration healing = Watch.awaitHealing(app);
			JsonNode job = app.awaitEnd(id);
			assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
			assertThat(job.path("read").asInt()).isEqualTo(ROWS);
			JsonNode again = app.awaitEnd(app.bring(zip).path("id").asString());
			assertThat(again.path("unchanged").asInt()).isEqualTo(ROWS);
			TABLE.add("database away for 5 s during an import",
					"the job waited and was done; questions " + watch.honest(), healing,
					ROWS - again.path("unchanged").asInt());
		}
	}

	@Test
	void cutAtTwentyPointsOfAWriteBetweenAppAndDatabase() throws Exception {
		String seen = cutAtTwentyPoints("cutdb", network, app);
		Watch.awaitHealing(app);
		TABLE.add("network between app and database cut at 20 points of a judgement", seen, Duration.ZERO, 0);
	}

	@Test
	void cutAtTwentyPointsOfAWriteBetweenClientAndApp() throws Exception {
		try (TcpProxy near = new TcpProxy(app.port())) {
			String seen = cutAtTwentyPoints("cutapp", near, new AskedApp(near.port(), app.home()));
			TABLE.add("network between client and app cut at 20 points of a judgement", seen, Duration.ZERO, 0);
		}
	}

	/** Cuts a judgement in each of two directions, further on each time. */
	private static String cutAtTwentyPoints(String prefix, TcpProxy between, AskedApp through) throws Exception {
		firms(prefix);
		between.cutAfter(TcpProxy.Way.REQUEST, Long.MAX_VALUE);
		assertThat(judge(through, prefix + "-firm-0", prefix + "-firm-1").statusCode()).isEqualTo(200);
		long asked = between.gone(TcpProxy.Way.REQUEST);
		long told = between.gone(TcpProxy.Way.REPLY);
		List<String> seen = new ArrayList<>();
		for (int point = 0; point < 20; point++) {
			TcpProxy.Way way = (point % 2 == 0) ? TcpProxy.Way.REQUEST : TcpProxy.Way.REPLY;
			long whole = (way == TcpProxy.Way.REQUEST) ? asked : told;
			between.cutAfter(way, Math.max(1, whole * (point + 1) / 21));
			seen.add(isWrittenOnce(prefix + "-firm-" + (2 * point + 2), prefix + "-firm-" + (2 * point + 3), through));
			assertThat(between.hasCut()).isTrue();
			between.heal();
		}
		return counted(seen);
	}

	/**
	 * What was acknowledged is there once; what was not is there once or not at all; and
	 * whoever repeats it finds it once.
	 */
	private static String isWrittenOnce(String one, String other, AskedApp through) throws Exception {
		long before = head();
		String first;
		try {
			first = String.valueOf(judge(through, one, other).statusCode());
		}
		catch (java.io.IOException broken) {
			first = "no answer";
		}
		assertThat(first).isIn("200", "503", "no answer");
		Instant end = Instant.now().plus(Duration.ofMinutes(2));
		int status = 503;
		while (status == 503 && Instant.now().isBefore(end)) {
			status = judge(one, other).statusCode();
			Thread.sleep(100);
		}
		assertThat(status).isIn(200, 409);
		if (first.equals("200")) {
			assertThat(status).isEqualTo(409);
		}
		JsonNode standing = app.json(app.get("/api/judgements?about=" + one)).path("items");
		assertThat(standing).hasSize(1);
		assertThat(head()).as("entries of the ledger").isEqualTo(before + 1);
		return first;
	}

	private static String counted(List<String> seen) {
		return "200 ×%d, 503 ×%d, no answer ×%d; each written once, and repeating it changes nothing"
			.formatted(count(seen, "200"), count(seen, "503"), count(seen, "no answer"));
	}

	private static long count(List<String> seen, String what) {
		return seen.stream().filter(what::equals).count();
	}

	private static long head() throws Exception {
		Thread.sleep(1_500);
		Instant end = Instant.now().plus(Duration.ofMinutes(2));
		HttpResponse<String> newest = app.get("/api/changes?since=0&limit=1");
		while (newest.statusCode() == 503 && Instant.now().isBefore(end)) {
			Thread.sleep(50);
			newest = app.get("/api/changes?since=0&limit=1");
		}
		return app.json(newest).path("head").path("sequence").asLong();
	}

	private static void firms(String caseId) throws Exception {
		Path zip = SyntheticTables.zip(SyntheticTables.write(FOLDER.resolve(caseId), caseId, 250),
				FOLDER.resolve(caseId + ".zip"));
		assertThat(app.awaitEnd(app.bring(zip).path("id").asString()).path("state").asString()).isEqualTo("done");
	}

	private static HttpResponse<String> judge(String one, String other) throws Exception {
		return judge(app, one, other);
	}

	private static HttpResponse<String> judge(AskedApp through, String one, String other)
			throws java.io.IOException, InterruptedException {
		return through.post("/api/judgements", """
				{"one": "%s", "other": "%s", "verdict": "not-same", "reason": "looked", "expects": "none"}"""
			.formatted(one, other));
	}

}
