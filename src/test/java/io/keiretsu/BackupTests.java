package io.keiretsu;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import io.keiretsu.ingest.Chain;
import io.keiretsu.ingest.ChainBroken;
import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.BackupRefused;
import io.keiretsu.ingest.backup.BackupWriter;
import io.keiretsu.ingest.backup.Manifest;
import io.keiretsu.ingest.backup.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The bundled cases and a history by chance are backed up while an app serves them, and
 * made to stand again elsewhere. The system property {@code seed} is the seed, 1 if not
 * given; {@code historySteps} how many steps the history has.
 */
class BackupTests {

	private static final long SEED = Long.getLong("seed", 1);

	private static final int STEPS = Integer.getInteger("historySteps", 16);

	/** How many bytes are flipped, one at a time. */
	private static final int FLIPS = 60;

	@TempDir
	private static Path folder = Path.of("");

	private static @Nullable StartedApp app;

	private static RandomHistory history = new RandomHistory("", "", new Random());

	private static Path backup = Path.of("");

	private static Map<String, String> answers = Map.of();

	private static List<String> clocks = List.of();

	@BeforeAll
	static void backUp() throws Exception {
		Path home = folder.resolve("first/neo4j");
		StartedApp started = StartedApp.launch(home).awaitReady();
		app = started;
		history = history(started, home);
		String early = history.get("/api").at("/head/recordedAt").asString();
		history.go(STEPS);
		String late = history.get("/api").at("/head/recordedAt").asString();
		clocks = List.of("validAt=2026-01-01&knownAt=" + late, "validAt=2025-06-01&knownAt=" + early,
				"validAt=2026-01-01&knownAt=" + late + "&reportedBy=2025-02-28");
		answers = answers(history);
		backup = folder.resolve("ledger.zip");
		assertThat(run(home, "backup", backup.toString())).matches(
				"(?s).*ledger.zip: [\\d,]+ things, [\\d,]+ facts, [\\d,]+ judgements; [\\d,]+ entries, chain unbroken, head [0-9a-f]{64}.\\s*0");
		history.go(2);
	}

	@AfterAll
	static void end() {
		if (app != null) {
			app.close();
		}
	}

	@Test
	void standsAgainElsewhereAndGivesTheSameAnswers() throws Exception {
		Path home = folder.resolve("second/neo4j");
		assertThat(ended(StartedApp.launch(home, "restore", backup.toString())))
			.contains("chain unbroken", "read again, they are the same.")
			.doesNotContain("But:")
			.endsWith("0");
		try (StartedApp second = StartedApp.launch(home, "--keiretsu.cases=").awaitReady()) {
			assertThat(run(home, "verify", backup.toString()))
				.contains("chain unbroken", "The graph holds the same", "and nothing more")
				.endsWith("0");
			Map<String, String> again = answers(history(second, home));
			assertThat(again.keySet()).isEqualTo(answers.keySet());
			assertThat(again).allSatisfy((path, answer) -> assertThat(answer).as(path).isEqualTo(answers.get(path)));
			assertThat(run(home, "restore", backup.toString())).contains("An app serves this home").endsWith("1");
			second.process().destroy();
			second.awaitEnd();
		}
		assertThat(ended(StartedApp.launch(home, "restore", backup.toString(), "--keiretsu.cases=")))
			.contains("There is something in this graph already", "Name another home", "Nothing was written")
			.endsWith("1");
	}

	@Test
	void halfOfARestoreIsNoGraph() throws Exception {
		Path home = folder.resolve("half/neo4j");
		try (StartedApp restore = StartedApp.launch(home, "restore", backup.toString())) {
			Instant end = Instant.now().plusSeconds(120);
			while (!restore.says().contains("Restoring") && Instant.now().isBefore(end)) {
				Thread.sleep(10);
			}
			var neo4j = restore.children();
			restore.process().destroyForcibly();
			restore.awaitEnd();
			assertThat(restore.says()).contains("Restoring").doesNotContain("Restored");
			for (ProcessHandle child : neo4j) {
				child.onExit().get(120, TimeUnit.SECONDS);
			}
		}
		assertThat(ended(StartedApp.launch(home, "--keiretsu.cases=")))
			.contains("The graph holds half of a backup", "Delete the folder of the home")
			.endsWith("1");
	}

	@Test
	void whatGrewSinceHoldsTheBackupAndMore() throws Exception {
		Path home = folder.resolve("first/neo4j");
		assertThat(run(home, "verify", backup.toString()))
			.containsPattern("The graph holds the same, [0-9a-f]{64}, and [\\d,]+ entries more")
			.endsWith("0");
		assertThat(run(home, "verify")).containsPattern("The graph: [\\d,]+ entries, chain unbroken").endsWith("0");
		assertThat(run(home, "backup", backup.toString())).contains("already").endsWith("1");
	}

	@Test
	void whatFollowsFromTheLedgerIsTheSameMadeAnew() throws Exception {
		assertThat(ended(StartedApp.launch(folder.resolve("first/neo4j"), "verify", "--rebuild")))
			.contains("Made anew, all that follows is the same")
			.endsWith("0");
	}

	@Test
	void everyByteCounts() throws Exception {
		byte[] whole = Files.readAllBytes(backup);
		Random random = new Random(SEED);
		Path flipped = folder.resolve("flipped.zip");
		for (int flip = 0; flip < FLIPS; flip++) {
			int at = (flip == 0) ? 0 : (flip == 1) ? whole.length - 1 : random.nextInt(whole.length);
			byte[] changed = whole.clone();
			changed[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(flipped, changed);
			assertThatThrownBy(() -> BackupFile.open(flipped)).as("byte %d", at).isInstanceOf(BackupRefused.class);
		}
		Files.write(flipped, java.util.Arrays.copyOf(whole, whole.length / 2));
		assertThatThrownBy(() -> BackupFile.open(flipped)).hasMessageContaining("damaged or broken off");
		assertThat(alone(flipped)).contains("damaged or broken off").endsWith("1");
		assertThat(alone(backup)).contains("chain unbroken").endsWith("0");
	}

	@Test
	void theChainTellsWhatWasChangedTakenAwayOrAdded() throws Exception {
		assertThatThrownBy(() -> changed(Section.FACTS, (line) -> line.replace("\"locator\":\"", "\"locator\":\"not ")))
			.isInstanceOf(ChainBroken.class)
			.hasMessageMatching("The evidence for the fact '.*' in '.*' is not what was said: it gives the hash .*");
		assertThatThrownBy(() -> changed(Section.FACTS, (line) -> ""))
			.hasMessageMatching("Entry \\d+, recorded at .*, has the hash .*; its \\d+ changes give .*");
		assertThatThrownBy(
				() -> changed(Section.THINGS, (line) -> line.replace("\\\"name\\\":\\\"", "\\\"name\\\":\\\"x")))
			.hasMessageContaining("is not what was said");
		assertThatThrownBy(() -> changed(Section.JUDGEMENTS, (line) -> line.replace("by chance", "with reason")))
			.hasMessageContaining("The judgement");
		assertThatThrownBy(() -> changed(Section.ENTRIES, (line) -> "")).hasMessageContaining("Those between are gone");
		assertThatThrownBy(() -> changed(Section.ENTRIES,
				(line) -> line.replace("\"recordedAt\":{\"at\":\"20", "\"recordedAt\":{\"at\":\"19")))
			.hasMessageContaining("has the hash");
	}

	/** The backup with one line of a section changed, and sealed as if it were one. */
	private static void changed(Section changed, UnaryOperator<String> change) throws IOException {
		Path other = Files.createTempFile(folder, "changed-", ".zip");
		try (BackupFile from = BackupFile.open(backup); OutputStream out = Files.newOutputStream(other)) {
			BackupWriter writer = new BackupWriter(out);
			JsonMapper json = JsonMapper.shared();
			for (Section section : Section.said()) {
				List<Map<String, Object>> lines = new ArrayList<>();
				boolean[] done = { section != changed };
				from.forEach(section, (line) -> lines.add(line));
				writer.write(section, (rows) -> lines.forEach((line) -> {
					String text = written(line);
					String next = done[0] ? text : change.apply(text);
					if (next.equals(text)) {
						rows.accept(line);
						return;
					}
					done[0] = true;
					if (!next.isEmpty()) {
						rows.accept(json.readValue(next, new TypeReference<Map<String, Object>>() {
						}));
					}
				}));
			}
			Manifest manifest = from.manifest();
			writer.finish("a test", manifest.sequence(), Instant.parse(manifest.recordedAt()), manifest.hash(), null);
		}
		try (BackupFile file = BackupFile.open(other)) {
			Chain.prove(file);
		}
	}

	/** As it stands in the file. */
	private static String written(Map<String, Object> line) {
		return JsonMapper.shared().writeValueAsString(plain(line));
	}

	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> plain = new TreeMap<>();
			map.forEach((key, each) -> plain.put(key.toString(), plain(each)));
			return plain;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(BackupTests::plain).toList();
		}
		return (value instanceof java.time.ZonedDateTime at) ? Map.of("at", at.toInstant().toString())
				: (value instanceof java.time.LocalDate day) ? Map.of("day", day.toString()) : value;
	}

	private static RandomHistory history(StartedApp served, Path home) throws IOException {
		return new RandomHistory("http://localhost:" + served.port(), Files.readString(home.resolve("token")).strip(),
				new Random(SEED));
	}

	/** Every question at three clocks; links into Neo4j Browser name a port. */
	private static Map<String, String> answers(RandomHistory served) throws Exception {
		Map<String, String> answers = new TreeMap<>();
		for (JsonNode question : served.get("/api/questions")) {
			StringBuilder asked = new StringBuilder();
			for (JsonNode parameter : question.path("parameters")) {
				if (parameter.path("required").asBoolean()) {
					asked.append(parameter.path("name").asString())
						.append('=')
						.append(URLEncoder.encode(parameter.path("example").asString(), StandardCharsets.UTF_8))
						.append('&');
				}
			}
			for (String clock : clocks) {
				String path = question.path("href").asString() + "?" + asked + clock;
				ObjectNode answer = (ObjectNode) served.get(path);
				answer.remove(List.of("browser", "browserGraph"));
				answers.put(path, answer.toString());
			}
		}
		assertThat(answers).hasSizeGreaterThan(3 * 30);
		assertThat(answers.values()).allSatisfy((answer) -> assertThat(answer).contains("\"graphVersion\""));
		return answers;
	}

	/** What a command says, and how it ends. */
	private static String run(Path home, String... arguments) throws Exception {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--keiretsu.neo4j.home=" + home);
		Command command = Command.of(all.toArray(String[]::new), new PrintStream(said, true, StandardCharsets.UTF_8))
			.orElseThrow();
		int end = 1;
		if (command.isReady()) {
			var alone = command.alone();
			end = alone.isPresent() ? alone.getAsInt() : command.run(ImportServer.serving(home).orElseThrow());
		}
		return said.toString(StandardCharsets.UTF_8) + end;
	}

	private static String alone(Path file) throws Exception {
		return run(folder, "verify", file.toString(), "--alone");
	}

	private static String ended(StartedApp command) throws Exception {
		try (command) {
			int end = command.awaitEnd();
			return command.says() + end;
		}
	}

}
