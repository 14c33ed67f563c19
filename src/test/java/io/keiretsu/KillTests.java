package io.keiretsu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import is killed again and again, app and database in turn, and in the end the graph
 * is the one that it would be without any kill. Three kills in each build; fifty over
 * 100,000 rows by
 * {@code mvn verify -Dtest=KillTests -DargLine="-Dkills=50 -Drows=100000"}.
 */
class KillTests {

	private static final int KILLS = Integer.getInteger("kills", 3);

	private static final int ROWS = Integer.getInteger("rows", 2_000);

	private static final long SEED = Long.getLong("seed", 1);

	private static final Path FOLDER = Path.of("target", "kills").toAbsolutePath();

	private static final String NO_CASES = "--keiretsu.cases=";

	private final Random random = new Random(SEED);

	private final HttpClient web = HttpClient.newHttpClient();

	@AfterAll
	static void forgetIt() {
		FileSystemUtils.deleteRecursively(FOLDER.toFile());
	}

	@Test
	void leaveTheGraphThatAnUnhurtImportGives() throws Exception {
		forgetIt();
		Path tables = SyntheticTables.write(FOLDER.resolve("tables"), "kills", ROWS);
		Path unhurt = Files.createDirectories(FOLDER.resolve("unhurt"));
		long start = System.nanoTime();
		assertThat(end(bring(tables, unhurt.resolve("neo4j")))).isZero();
		Duration whole = Duration.ofNanos(System.nanoTime() - start);
		Path hurt = Files.createDirectories(FOLDER.resolve("hurt"));
		for (int kill = 0; kill < KILLS; kill++) {
			killed(bring(tables, hurt.resolve("neo4j")), whole, kill % 2 == 0);
		}
		byte[] expected = export(tables, unhurt.resolve("neo4j"), "0 new");
		byte[] left = export(tables, hurt.resolve("neo4j"), "done");
		assertThat(new String(left)).contains("firm-1").isEqualTo(new String(expected));
	}

	private static StartedApp bring(Path tables, Path home) throws IOException {
		return StartedApp.launch(home, NO_CASES, "import", tables.toString());
	}

	/**
	 * Kills the app, or the database below it, at a moment while it starts or imports.
	 */
	private void killed(StartedApp app, Duration whole, boolean theApp) throws Exception {
		try (app) {
			app.process().waitFor(this.random.nextLong(whole.toMillis()), TimeUnit.MILLISECONDS);
			var neo4j = app.children();
			if (theApp) {
				app.process().destroyForcibly();
			}
			else {
				neo4j.forEach(ProcessHandle::destroyForcibly);
			}
			app.awaitEnd();
			for (ProcessHandle child : neo4j) {
				child.onExit().get(120, TimeUnit.SECONDS);
			}
		}
	}

	/** Serves the home, imports the same once more, and gives the case out. */
	private byte[] export(Path tables, Path home, String expected) throws Exception {
		try (StartedApp app = StartedApp.launch(home, NO_CASES).awaitReady(); StartedApp again = bring(tables, home)) {
			assertThat(again.awaitEnd()).as(again.says()).isZero();
			assertThat(again.says()).contains(expected).doesNotContain("Starting the local Neo4j");
			URI address = URI.create("http://localhost:" + app.port() + "/api/export?format=case&cases=kills");
			byte[] out = this.web.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
				.body();
			app.process().destroy();
			app.awaitEnd();
			return out;
		}
	}

	private static int end(StartedApp app) throws Exception {
		try (app) {
			int code = app.awaitEnd();
			assertThat(code).as(app.says()).isZero();
			return code;
		}
	}

}
