package io.keiretsu.disruption;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.keiretsu.disruption.network.Network;
import io.keiretsu.graph.GraphSettings;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;

/**
 * The network that scenarios are computed on: read from its file or out of the ledger
 * when it is first asked for, and brought up to date beside those who read. A reader
 * takes the network that is there. Only a refresh that began a moment ago is waited for,
 * so that who has just written sees it; one that hangs holds nobody up.
 */
@Component
public class Networks implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Networks.class);

	/** Until so long after it began, a refresh is waited for. */
	private static final Duration GRACE = Duration.ofMillis(250);

	/** After so long, one that failed is tried again. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** The file may be so many entries behind while the app runs. */
	private static final int BEHIND = 1_000;

	private final Loading loading;

	private final Acknowledged acknowledged;

	private final KeptNetwork kept;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread named = new Thread(work, "network");
		named.setDaemon(true);
		return named;
	});

	private volatile @Nullable Known known;

	private @Nullable Update update;

	private volatile long generation;

	private volatile long nanosOfRefresh;

	Networks(Loading loading, Acknowledged acknowledged, GraphSettings settings) {
		this.loading = loading;
		this.acknowledged = acknowledged;
		this.kept = new KeptNetwork(settings.absoluteHome(), loading);
	}

	/**
	 * A network, and the entry of the ledger up to which it goes.
	 */
	record Known(Network network, Head head) {

		boolean isBehind(Head newest) {
			return this.head.sequence() < newest.sequence();
		}

	}

	/** Something that brings the network on. */
	private record Update(CompletableFuture<Known> done, long began) {

		boolean isUnderWay() {
			return !this.done.isDone() || (this.done.isCompletedExceptionally() && age() < PAUSE.toNanos());
		}

		long age() {
			return System.nanoTime() - this.began;
		}

	}

	/**
	 * {@return the newest network there is; only the first is waited for}
	 */
	Known newest() {
		Known now = this.known;
		if (now == null) {
			now = first(update());
		}
		if (now.isBehind(this.acknowledged.head())) {
			awaitBriefly(update());
			Known refreshed = this.known;
			return (refreshed != null) ? refreshed : now;
		}
		return now;
	}

	/**
	 * {@return the network with all that is acknowledged, however long that takes}
	 */
	Known upToDate() {
		Known now = newest();
		while (now.isBehind(this.acknowledged.head())) {
			now = first(update());
		}
		return now;
	}

	/**
	 * {@return whether there is a network, so that nobody waits for the first}
	 */
	boolean isThere() {
		return this.known != null;
	}

	/**
	 * {@return the network that is there, if one is}
	 */
	Optional<Network> present() {
		return Optional.ofNullable(this.known).map(Known::network);
	}

	/**
	 * {@return how long it took to bring it on the last time, in nanoseconds}
	 */
	long nanosOfRefresh() {
		return this.nanosOfRefresh;
	}

	/**
	 * Forgets the network and its file, so that the next reader has it built anew.
	 */
	public void forget() {
		synchronized (this) {
			this.generation++;
			this.known = null;
			this.update = null;
		}
		this.kept.delete();
	}

	/**
	 * Brings a network on that somebody has asked for, so that the next need not wait.
	 */
	@Scheduled(fixedDelay = 1000)
	void follow() {
		Known now = this.known;
		if (now != null && now.isBehind(this.acknowledged.head()) && !this.thread.isShutdown()) {
			update();
		}
	}

	private synchronized Update update() {
		Update running = this.update;
		if (running == null || !running.isUnderWay()) {
			CompletableFuture<Known> done = new CompletableFuture<>();
			long since = this.generation;
			this.thread.execute(() -> run(done, since));
			running = new Update(done, System.nanoTime());
			this.update = running;
		}
		return running;
	}

	private void run(CompletableFuture<Known> done, long since) {
		long began = System.nanoTime();
		try {
			Known before = this.known;
			Known next = (before == null) ? this.kept.read().orElseGet(() -> next(null)) : next(before);
			synchronized (this) {
				if (since == this.generation) {
					this.known = next;
				}
			}
			this.nanosOfRefresh = System.nanoTime() - began;
			done.complete(next);
			if (before == null || this.kept.isBehind(next, BEHIND)) {
				save(next, since);
			}
		}
		catch (RuntimeException | OutOfMemoryError failure) {
			log.warn("The network stays as it was, since it could not be brought up to date: {}", failure.getMessage());
			done.completeExceptionally(failure);
		}
	}

	private Known next(@Nullable Known before) {
		Head head = this.acknowledged.head();
		Optional<Network> refreshed = (before != null) ? this.loading.refresh(before.network(), head)
				: Optional.empty();
		return new Known(refreshed.orElseGet(() -> this.loading.build(head)), head);
	}

	private void save(Known next, long since) {
		this.kept.save(next, () -> since == this.generation);
	}

	private static Known first(Update update) {
		try {
			return update.done().join();
		}
		catch (CompletionException failure) {
			throw (failure.getCause() instanceof RuntimeException cause) ? cause : failure;
		}
	}

	private static void awaitBriefly(Update update) {
		try {
			update.done().get(Math.max(0, GRACE.toNanos() - update.age()), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException later) {
			// the network that is there will do
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.thread.shutdown();
		Known last = this.known;
		if (this.thread.awaitTermination(2, TimeUnit.SECONDS) && last != null) {
			save(last, this.generation);
		}
	}

}
