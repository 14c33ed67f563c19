package io.keiretsu;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks an app for a while. No answer may be a 5xx but a 503 that says when to come again.
 */
final class LoadRounds {

	private static final HttpClient WEB = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(30))
		.build();

	private final int port;

	private final List<String> paths;

	private final AtomicInteger next = new AtomicInteger();

	private final AtomicInteger refused = new AtomicInteger();

	private final Queue<Double> millis = new ConcurrentLinkedQueue<>();

	private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

	LoadRounds(int port, List<String> paths) {
		this.port = port;
		this.paths = paths;
	}

	/** So many clients ask, each as soon as it is answered. */
	Round closed(int clients, Duration lasts) throws Exception {
		long began = System.nanoTime();
		List<CompletableFuture<Void>> asking = new ArrayList<>();
		for (int client = 0; client < clients; client++) {
			asking.add(asksUntil(began + lasts.toNanos()));
		}
		await(asking);
		return round((System.nanoTime() - began) / 1e9);
	}

	private CompletableFuture<Void> asksUntil(long end) {
		return (System.nanoTime() >= end) ? CompletableFuture.completedFuture(null)
				: ask().thenComposeAsync((answered) -> asksUntil(end));
	}

	/** So many are asked a second, whether those before are answered or not. */
	Round open(double perSecond, Duration lasts) throws Exception {
		long began = System.nanoTime();
		long apart = (long) (1e9 / perSecond);
		List<CompletableFuture<Void>> asking = new ArrayList<>();
		for (long due = began; due < began + lasts.toNanos(); due += apart) {
			LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
			asking.add(ask());
		}
		double seconds = (System.nanoTime() - began) / 1e9;
		await(asking);
		return round(seconds);
	}

	private void await(List<CompletableFuture<Void>> asking) throws Exception {
		CompletableFuture.allOf(asking.toArray(CompletableFuture[]::new)).get(5, TimeUnit.MINUTES);
		assertThat(this.wrong).isEmpty();
	}

	private Round round(double seconds) {
		return new Round(this.next.get(), seconds, this.refused.get(),
				this.millis.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private CompletableFuture<Void> ask() {
		String path = this.paths.get(this.next.getAndIncrement() % this.paths.size());
		long began = System.nanoTime();
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofMinutes(1))
			.build();
		return WEB.sendAsync(request, HttpResponse.BodyHandlers.ofString()).handle((answer, failure) -> {
			if (failure != null) {
				this.wrong.add(path + ": " + failure);
			}
			else {
				take(path, answer, (System.nanoTime() - began) / 1e6);
			}
			return null;
		});
	}

	private void take(String path, HttpResponse<String> answer, double took) {
		if (answer.statusCode() == 200 || answer.statusCode() == 202) {
			this.millis.add(took);
		}
		else if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
			this.refused.incrementAndGet();
		}
		else {
			this.wrong.add(path + ": " + answer.statusCode() + " " + answer.body());
		}
	}

}
