package io.keiretsu;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a question, and how the app is, again and again, while something is hurt. */
final class Watch implements AutoCloseable {

	private static final List<String> PATHS = List.of("/api/questions/supply/who-supplies?buyer=Toyota", "/api/firms",
			"/readyz", "/livez");

	private static final String FAILED = "no answer";

	private final AskedApp app;

	private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean over;

	private record Seen(String path, String status, boolean honest, Duration took) {

	}

	Watch(AskedApp app) {
		this.app = app;
		for (String path : PATHS) {
			Thread thread = new Thread(() -> ask(path), "watch");
			thread.setDaemon(true);
			this.threads.add(thread);
			thread.start();
		}
	}

	private void ask(String path) {
		while (!this.over) {
			long began = System.nanoTime();
			String status = FAILED;
			boolean honest = false;
			try {
				HttpResponse<String> answer = this.app.get(path);
				status = String.valueOf(answer.statusCode());
				honest = answer.statusCode() == 200 || answer.statusCode() == 503
						&& (path.endsWith("yz") || answer.headers().firstValue("Retry-After").isPresent());
				Thread.sleep(50);
			}
			catch (Exception failure) {
				status = FAILED + " (" + failure.getClass().getSimpleName() + ")";
			}
			this.seen.add(new Seen(path, status, honest, Duration.ofNanos(System.nanoTime() - began)));
		}
	}

	/** How long it takes from now until the app says it is well and answers. */
	static Duration awaitHealing(AskedApp app) throws Exception {
		Instant began = Instant.now();
		for (String path : List.of("/readyz", PATHS.get(0), PATHS.get(1))) {
			int status = 0;
			while (status != 200) {
				assertThat(Instant.now()).as("%s is still %d", path, status)
					.isBefore(began.plus(Duration.ofMinutes(3)));
				status = app.get(path).statusCode();
				Thread.sleep(20);
			}
		}
		return Duration.between(began, Instant.now());
	}

	/** How often the readiness said no. */
	long unready() {
		return this.seen.stream().filter((one) -> one.path().equals("/readyz") && one.status().equals("503")).count();
	}

	/**
	 * Ends it. Everybody was served, or told when to come again; nobody hung; and the app
	 * said all the time that it lives.
	 * @return what was seen, in words
	 */
	String honest() {
		close();
		assertThat(this.seen).allMatch(Seen::honest);
		assertThat(this.seen).filteredOn((one) -> one.path().equals("/livez"))
			.allMatch((one) -> one.status().equals("200"));
		return summary();
	}

	private String summary() {
		List<Seen> answers = this.seen.stream().filter((one) -> one.path().startsWith("/api")).toList();
		Map<String, Long> statuses = answers.stream()
			.collect(Collectors.groupingBy(Seen::status, TreeMap::new, Collectors.counting()));
		Duration slowest = answers.stream().map(Seen::took).max(Duration::compareTo).orElse(Duration.ZERO);
		return statuses.entrySet()
			.stream()
			.map((status) -> status.getKey() + " ×" + status.getValue())
			.collect(Collectors.joining(", "))
				+ String.format(Locale.ROOT, ", slowest %.1f s", slowest.toMillis() / 1000.0);
	}

	@Override
	public void close() {
		this.over = true;
		try {
			for (Thread thread : this.threads) {
				thread.join(AskedApp.LONGEST.multipliedBy(2).toMillis());
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
