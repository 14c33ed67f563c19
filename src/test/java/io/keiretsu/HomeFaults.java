package io.keiretsu;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What becomes of an app with a Neo4j of its own when that is killed or hangs, the disk
 * is full, the memory is over, the home is a newer one's, clients are slow, and when the
 * app is asked to stop. Run by {@code mvn verify -P faults}.
 */
class HomeFaults {

	private static final Path FOLDER = Path.of("target", "home-faults").toAbsolutePath();

	private static final String BUNDLED = "japan-batteries";

	private static final int ROWS = Integer.getInteger("rows", 2_000);

	private static final FaultTable TABLE = new FaultTable();

	@BeforeAll
	static void begin() {
		FileSystemUtils.deleteRecursively(FOLDER.toFile());
	}

	@AfterAll
	static void print() throws Exception {
		TABLE.print();
	}

	private static Path home(String name) {
		return FOLDER.resolve(name).resolve("home");
	}

	private static AskedApp asked(StartedApp started, String name) {
		return new AskedApp(started.port(), home(name));
	}

	private static void stop(StartedApp app) throws Exception {
		app.process().destroy();
		app.awaitEnd();
	}

	@Test
	void aKilledNeo4jIsBroughtBack() throws Exception {
		hurtsNeo4j("local Neo4j killed", "killed", (neo4j) -> neo4j.destroyForcibly());
	}

	@Test
	void aHangingNeo4jIsStartedAgain() throws Exception {
		hurtsNeo4j("local Neo4j hangs (SIGSTOP)", "hanging", (neo4j) -> signal("STOP", neo4j.pid()));
	}

	/** A way to hurt a process. */
	@FunctionalInterface
	private interface Hurt {

		void happen(ProcessHandle neo4j) throws Exception;

	}

	private static void hurtsNeo4j(String fault, String name, Hurt hurt) throws Exception {
		try (StartedApp started = StartedApp.launch(home(name)).awaitReady()) {
			AskedApp app = asked(started, name);
			Set<String> known = app.says(BUNDLED);
			ProcessHandle neo4j = started.children().get(0);
			try (Watch watch = new Watch(app)) {
				Thread.sleep(1_000);
				hurt.happen(neo4j);
				Instant end = Instant.now().plus(Duration.ofMinutes(2));
				while (watch.unready() == 0) {
					assertThat(Instant.now()).isBefore(end);
					Thread.sleep(50);
				}
				Duration healing = Watch.awaitHealing(app);
				Thread.sleep(1_000);
				String seen = watch.honest();
				assertThat(seen).contains("503");
				assertThat(started.children()).hasSize(1).doesNotContain(neo4j);
				int lost = app.lost(known, BUNDLED);
				TABLE.add(fault, seen + "; /readyz said no", healing, lost);
				assertThat(lost).isZero();
			}
			stop(started);
		}
	}

	private static void signal(String what, long process) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("kill", "-" + what, Long.toString(process)).start().waitFor()).isZero();
	}

	@Test
	void aHomeOfANewerNeo4jIsRefused() throws Exception {
		try (StartedApp started = StartedApp.launch(home("newer")).awaitReady()) {
			stop(started);
		}
		Path version = home("newer").resolve("neo4j-version");
		String ours = Files.readString(version).strip();
		Files.writeString(version, "2099.1.0");
		try (StartedApp refused = StartedApp.launch(home("newer"))) {
			assertThat(refused.awaitEnd()).isEqualTo(1);
			assertThat(refused.says())
				.contains("was written by a newer one: it has Neo4j 2099.1.0, and this one knows only Neo4j " + ours)
				.doesNotContain("\tat ");
		}
		Files.writeString(version, ours);
		try (StartedApp again = StartedApp.launch(home("newer")).awaitReady()) {
			assertThat(again.says()).contains(" 0 new");
			stop(again);
		}
		TABLE.add("home written by a newer Neo4j", "exit code 1 and a sentence that says which", Duration.ZERO, 0);
	}

	@Test
	void aFullDiskLosesNothingThatWasAcknowledged() throws Exception {
		Path disk = Files.createDirectories(FOLDER.resolve("disk"));
		int mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=160m", "keiretsu-faults", disk.toString())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
		assumeThat(mounted).as("a small disk can be mounted here").isZero();
		try {
			fillsTheDisk(disk);
		}
		finally {
			new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
		}
	}

	private static void fillsTheDisk(Path disk) throws Exception {
		Path zip = SyntheticTables.zip(SyntheticTables.write(FOLDER.resolve("large"), "large", 5 * ROWS),
				FOLDER.resolve("large.zip"));
		Path small = SyntheticTables.zip(SyntheticTables.write(FOLDER.resolve("small"), "small", 20),
				FOLDER.resolve("small.zip"));
		Path home = disk.resolve("app").resolve("home");
		try (StartedApp started = StartedApp.launch(home).awaitReady()) {
			AskedApp app = new AskedApp(started.port(), home);
			assertThat(app.awaitEnd(app.bring(small).path("id").asString()).path("state").asString()).isEqualTo("done");
			Set<String> known = app.says(BUNDLED);
			Set<String> brought = app.says("small");
			String id = app.bring(zip).path("id").asString();
			app.await(id, AskedApp::hasBegun);
			Path filler = disk.resolve("filler");
			fill(filler);
			try (Watch watch = new Watch(app)) {
				for (int second = 0; second < 20; second++) {
					Thread.sleep(1_000);
					HttpResponse<String> answer = app.post("/api/judgements", """
							{"one": "small-firm-0", "other": "small-firm-1", "verdict": "unsure", "reason": "%s",
							"expects": "none"}""".formatted("x".repeat(1000)));
					assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409, 503);
				}
				Files.delete(filler);
				Duration healing = Watch.awaitHealing(app);
				JsonNode job = app.awaitEnd(id);
				if (!job.path("state").asString().equals("done")) {
					job = app.awaitEnd(app.bring(zip).path("id").asString());
				}
				assertThat(job.path("state").asString()).as(job.toString()).isIn("done");
				String seen = watch.honest();
				int lost = app.lost(known, BUNDLED) + app.lost(brought, "small");
				TABLE.add("disk full for 20 s during an import", seen + "; the import was done in the end", healing,
						lost);
				assertThat(lost).isZero();
			}
			stop(started);
		}
	}

	private static void fill(Path filler) {
		try (OutputStream out = Files.newOutputStream(filler)) {
			byte[] piece = new byte[64 * 1024];
			while (Files.exists(filler)) {
				out.write(piece);
			}
		}
		catch (IOException full) {
			// that was wanted
		}
	}

	@Test
	void anAppWithoutMemoryEndsAndIsWholeAgain() throws Exception {
		Set<String> known;
		try (StartedApp started = StartedApp.launch(home("memory")).awaitReady()) {
			known = asked(started, "memory").says(BUNDLED);
			stop(started);
		}
		try (StartedApp started = StartedApp
			.launch(List.of("-XX:TieredStopAtLevel=1", "-Xmx96m", "-XX:+UseSerialGC"), home("memory"),
					List.of("--keiretsu.limits.body=64MB"))
			.awaitReady()) {
			AskedApp app = asked(started, "memory");
			String names = "[" + "\"Toyota Motor Corporation\",".repeat(400_000) + "\"Toyota\"]";
			List<CompletableFuture<Integer>> asking = new ArrayList<>();
			for (int client = 0; client < 20; client++) {
				asking.add(CompletableFuture.supplyAsync(() -> statusOf(app, names)));
			}
			assertThat(started.process().waitFor(3, TimeUnit.MINUTES)).as(started.says()).isTrue();
			assertThat(started.process().exitValue()).isEqualTo(3);
			assertThat(started.says()).contains("Keiretsu ends, since its memory is over.");
		}
		Instant began = Instant.now();
		try (StartedApp again = StartedApp.launch(home("memory")).awaitReady()) {
			int lost = asked(again, "memory").lost(known, BUNDLED);
			TABLE.add("app out of memory", "connection closed: the app ended with exit code 3 and said why",
					Duration.between(began, Instant.now()), lost);
			assertThat(lost).isZero();
			stop(again);
		}
	}

	private static int statusOf(AskedApp app, String body) {
		try {
			return app.post("/api/match", body).statusCode();
		}
		catch (IOException | InterruptedException broken) {
			return 0;
		}
	}

	@Test
	void aStopHandsBackWhatWasAccepted() throws Exception {
		Path zip = SyntheticTables.zip(SyntheticTables.write(FOLDER.resolve("stopped"), "stopped", 50 * ROWS),
				FOLDER.resolve("stopped.zip"));
		String job;
		String scenario;
		try (StartedApp started = StartedApp.launch(home("stopping"), "--keiretsu.scenarios.at-once=1").awaitReady()) {
			AskedApp app = asked(started, "stopping");
			job = app.bring(zip).path("id").asString();
			assertThat(app.await(job, AskedApp::hasBegun).path("state").asString()).isEqualTo("running");
			scenario = app.json(app.send(app.request("/api/scenarios")
				.header("Content-Type", "application/json")
				.header("Prefer", "respond-async")
				.POST(HttpRequest.BodyPublishers.ofString("{\"stop\": [\"lansing-battery-plant\"]}"))
				.build())).path("id").asString();
			Instant began = Instant.now();
			stop(started);
			assertThat(started.process().exitValue()).isEqualTo(143);
			assertThat(started.says()).contains("goes on at the next start");
			TABLE.add("SIGTERM during an import and a scenario", "the app ended in order; both jobs are still known",
					Duration.between(began, Instant.now()), 0);
		}
		try (StartedApp again = StartedApp.launch(home("stopping")).awaitReady()) {
			AskedApp app = asked(again, "stopping");
			JsonNode done = app.awaitEnd(job);
			assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("done");
			assertThat(done.path("added").asInt() + done.path("unchanged").asInt()).isEqualTo(50 * ROWS);
			JsonNode told = app.awaitEnd(scenario);
			assertThat(told.path("state").asString()).isIn("done", "failed");
			assertThat(told.path("result").asString()).containsAnyOf("ask again", "Try again",
					"If Lansing battery plant stops");
			stop(again);
		}
	}

	@Test
	void slowClientsKeepNobodyWaiting() throws Exception {
		List<Socket> slow = new ArrayList<>();
		Path zip = SyntheticTables.zip(SyntheticTables.write(FOLDER.resolve("long"), "long", 5 * ROWS),
				FOLDER.resolve("long.zip"));
		try (StartedApp started = StartedApp.launch(home("slow")).awaitReady()) {
			AskedApp app = asked(started, "slow");
			app.awaitEnd(app.bring(zip).path("id").asString());
			for (int client = 0; client < 150; client++) {
				slow.add(client(started.port(),
						"GET /api/export?format=case&cases=long HTTP/1.1\r\nHost: localhost\r\n\r\n"));
				slow.add(client(started.port(),
						"GET /api/questions/provenance/uncorroborated?about=long-gazette&limit=10000 HTTP/1.1\r\nHost: localhost\r\n\r\n"));
				slow.add(client(started.port(),
						"POST /api/scenarios HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"));
			}
			CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> drip(slow));
			try (Watch watch = new Watch(app)) {
				Thread.sleep(30_000);
				String seen = watch.honest();
				assertThat(seen).contains("200 ×");
				TABLE.add("450 clients that send or take 1 byte a second, for 30 s", "the others: " + seen,
						Duration.ZERO, 0);
			}
			for (Socket each : slow) {
				each.close();
			}
			dripping.get(1, TimeUnit.MINUTES);
			stop(started);
		}
	}

	private static Socket client(int port, String asks) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(1024);
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		socket.getOutputStream().write(asks.getBytes(StandardCharsets.US_ASCII));
		socket.setSoTimeout(1);
		return socket;
	}

	/** Each reads a byte and sends a byte, once a second. */
	private static void drip(List<Socket> slow) {
		while (slow.stream().anyMatch((socket) -> !socket.isClosed())) {
			for (Socket socket : slow) {
				try {
					if (slow.indexOf(socket) % 3 == 2) {
						socket.getOutputStream().write(' ');
					}
					else {
						socket.getInputStream().read();
					}
				}
				catch (IOException quiet) {
					// hung up on, or nothing to read yet
				}
			}
			try {
				Thread.sleep(1_000);
			}
			catch (InterruptedException stopped) {
				return;
			}
		}
	}

}
