package io.keiretsu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import io.keiretsu.graph.OwnNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions, scenarios and imports at once, for as long as {@code -Dminutes} says: at
 * what the app can serve, at twice that, and afterwards. What it can serve is found out
 * before each. Run by {@code mvn verify -P load}; {@code -Drows} says how large the
 * network is.
 */
class MixedLoad {

	private static final Path FOLDER = Path.of("target", "mixed-load").toAbsolutePath();

	private static final int MINUTES = Integer.getInteger("minutes", 30);

	private static final int ROWS = Integer.getInteger("rows", 10_000);

	private static final long SEED = Long.getLong("seed", 1);

	private static final Duration STEP = Duration.ofSeconds((MINUTES < 10) ? 8 : 20);

	private static final Duration WARM_UP = STEP.multipliedBy(5);

	private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

	private static final Pattern NETWORK = Pattern.compile("(?m)^keiretsu_network_bytes (\\S+)");

	private static final String ROW = "| %s | %d | %.1f | %.0f | %.0f | %d | %s |%n";

	private final StringBuilder curve = new StringBuilder(
			"| what | asked | served a second | p50 ms | p95 ms | 503s | live heap MiB |\n|---|---|---|---|---|---|---|\n");

	private final Random random = new Random(SEED);

	private volatile boolean over;

	@Test
	void servesWhatItCanAndRefusesTheRest() throws Exception {
		FileSystemUtils.deleteRecursively(FOLDER.toFile());
		Path home = FOLDER.resolve("app").resolve("home");
		List<String> arguments = new ArrayList<>();
		arguments.addAll(List.of("--keiretsu.limits.requests-per-second=1000000", "--keiretsu.cases="));
		try (OwnNeo4j neo4j = new OwnNeo4j(Files.createDirectories(FOLDER).resolve("neo4j"))) {
			arguments.addAll(neo4j.arguments(neo4j.port()));
			try (StartedApp started = StartedApp
				.launch(List.of("-Xmx512m", "-XX:ActiveProcessorCount=2"), home, arguments)
				.awaitReady()) {
				AskedApp app = new AskedApp(started.port(), home);
				bring(app, "load", ROWS);
				measure(app, started.process().pid());
				leavesNothingOpen(app, neo4j);
				assertThat(started.says()).doesNotContain("OutOfMemory", "Exception");
			}
		}
	}

	private void measure(AskedApp app, long process) throws Exception {
		closed(app, 8, WARM_UP);
		CompletableFuture<Integer> importing = CompletableFuture.supplyAsync(() -> importAgainAndAgain(app));
		double atFirst = capacity(app).servedASecond();
		List<Long> heaps = new ArrayList<>();
		for (int minute = 0; minute < MINUTES; minute++) {
			Round round = new LoadRounds(app.port(), paths()).open(0.6 * atFirst, Duration.ofMinutes(1));
			long heap = liveHeap(process);
			heaps.add(heap - 2 * network(app));
			tell("60 %%, minute %d, with imports".formatted(minute + 1), round, heap);
		}
		Round capacity = capacity(app);
		double rate = capacity.servedASecond();
		Round twice = new LoadRounds(app.port(), paths()).open(2 * rate, STEP.multipliedBy(2));
		tell("200 %, with imports", twice, liveHeap(process));
		Duration recovery = recovery(app, 0.5 * rate, capacity);
		this.over = true;
		int imports = importing.get(5, TimeUnit.MINUTES);
		System.out.printf(Locale.ROOT,
				"%n%s%nCapacity %.0f a second with p95 %.0f ms; recovery after %.1f s; %d imports meanwhile.%n",
				this.curve, rate, capacity.percentile(95), recovery.toMillis() / 1000.0, imports);
		Files.writeString(Path.of("target", "load.md"), this.curve);
		assertThat(imports).isPositive();
		assertThat(twice.refused()).as("503 at twice the capacity").isPositive();
		assertThat(twice.percentile(95)).as("p95 at twice the capacity, ms").isLessThan(3 * capacity.percentile(95));
		assertThat(recovery).isLessThan(Duration.ofSeconds(5));
		assertFlat(heaps);
	}

	/** The least number of clients that gets nearly as much served as any more do. */
	private Round capacity(AskedApp app) throws Exception {
		List<Round> rounds = new ArrayList<>();
		for (int clients = 1; clients <= 8; clients *= 2) {
			Round round = closed(app, clients, STEP);
			tell(clients + " clients, one after the other", round, 0);
			rounds.add(round);
		}
		double most = rounds.stream().mapToDouble((round) -> round.servedASecond()).max().orElseThrow();
		return rounds.stream().filter((round) -> round.servedASecond() >= 0.95 * most).findFirst().orElseThrow();
	}

	private Round closed(AskedApp app, int clients, Duration lasts) throws Exception {
		return new LoadRounds(app.port(), paths()).closed(clients, lasts);
	}

	/** How long until half the capacity is served as quickly as before. */
	private Duration recovery(AskedApp app, double rate, Round capacity) throws Exception {
		long began = System.nanoTime();
		for (int second = 0; second < 30; second++) {
			Round round = new LoadRounds(app.port(), paths()).open(rate, Duration.ofSeconds(1));
			if (round.refused() == 0 && round.percentile(95) <= 1.5 * capacity.percentile(95)) {
				return Duration.ofNanos(Math.max(0, System.nanoTime() - began - 1_000_000_000L));
			}
		}
		return Duration.ofNanos(System.nanoTime() - began);
	}

	private void tell(String what, Round round, long heap) {
		this.curve.append(String.format(Locale.ROOT, ROW, what, round.asked(), round.servedASecond(),
				round.percentile(50), round.percentile(95), round.refused(), (heap > 0) ? heap >> 20 : "–"));
	}

	/** Nine questions to a scenario. */
	private List<String> paths() {
		int firms = ROWS / 5;
		List<String> paths = new ArrayList<>();
		for (int index = 0; index < 500; index++) {
			String firm = "load-firm-" + this.random.nextInt(firms);
			paths.add(switch (index % 10) {
				case 0 -> "/api/scenarios?scenario=%7B%22stop%22%3A%5B%22" + firm + "%22%5D%7D";
				case 1, 2 -> "/api/questions/supply/suppliers-by-tier?tiers=2&limit=20&buyer=" + firm;
				case 3 -> "/api/search?q=Firm%20" + this.random.nextInt(firms);
				case 4 -> "/api/firms?limit=20&cursor=" + firm;
				default -> "/api/questions/supply/who-supplies?buyer=" + firm;
			});
		}
		return paths;
	}

	private int importAgainAndAgain(AskedApp app) {
		int imports = 0;
		try {
			while (!this.over) {
				bring(app, "more-" + imports++, 200);
				Thread.sleep(2_000);
			}
			return imports;
		}
		catch (Exception failure) {
			throw new AssertionError(failure);
		}
	}

	private static void bring(AskedApp app, String caseId, int rows) throws Exception {
		Path zip = SyntheticTables.zip(SyntheticTables.write(FOLDER.resolve(caseId), caseId, rows),
				FOLDER.resolve(caseId + ".zip"));
		assertThat(app.awaitEnd(app.bring(zip).path("id").asString()).path("state").asString()).isEqualTo("done");
	}

	/** What is alive after a full collection, in bytes. */
	private static long liveHeap(long process) throws IOException, InterruptedException {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(process), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		String said = new String(jcmd.getInputStream().readAllBytes());
		jcmd.waitFor();
		return TOTAL.matcher(said)
			.results()
			.map((MatchResult total) -> Long.parseLong(total.group(1)))
			.findFirst()
			.orElseThrow(() -> new AssertionError(said));
	}

	/** What the network takes, of which there are two while it follows the ledger. */
	private static long network(AskedApp app) throws Exception {
		String meters = app.get("/actuator/prometheus").body();
		return NETWORK.matcher(meters)
			.results()
			.map((bytes) -> (long) Double.parseDouble(bytes.group(1)))
			.findFirst()
			.orElseThrow(() -> new AssertionError(meters));
	}

	/**
	 * Beside the network, the last third holds no more than the first, but for caches
	 * that fill.
	 */
	private static void assertFlat(List<Long> heaps) {
		int third = Math.max(1, heaps.size() / 3);
		double first = heaps.stream().limit(third).mapToLong(Long::longValue).average().orElseThrow();
		double last = heaps.stream().skip(heaps.size() - third).mapToLong(Long::longValue).average().orElseThrow();
		System.out.printf(Locale.ROOT,
				"Live heap beside the network: %.0f MiB in the first third, %.0f MiB in the last.%n", first / (1 << 20),
				last / (1 << 20));
		assertThat(last).as("live heap, bytes").isLessThan(1.1 * first + (16 << 20));
	}

	private static void leavesNothingOpen(AskedApp app, OwnNeo4j neo4j) throws Exception {
		Thread.sleep(5_000);
		assertThat(app.get("/readyz").statusCode()).isEqualTo(200);
		assertThat(app.get("/actuator/prometheus").body())
			.containsPattern("keiretsu_pool_connections\\{state=\"in-use\"} 0\\.0");
		List<String> open = neo4j.ask("""
				SHOW TRANSACTIONS YIELD currentQuery, elapsedTime
				WHERE elapsedTime > duration('PT2S')
				RETURN currentQuery AS query""").stream().map((row) -> row.get("query").asString()).toList();
		assertThat(open).isEmpty();
	}

}
