package io.keiretsu.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

/**
 * Feels every second whether the database answers. While it does not, whoever waits for
 * it is told so, and nobody begins to wait: the driver has no bound of its own for a
 * connection that is open and says nothing.
 */
final class Pulse implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Pulse.class);

	private static final long EVERY_IN_SECONDS = 1;

	private static final String SILENT = "It said nothing for ";

	private final Driver driver;

	private final Duration patience;

	private final Consumer<Duration> nurse;

	private final Set<Call> calls = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread named = new Thread(work, "pulse");
		named.setDaemon(true);
		return named;
	});

	private volatile @Nullable String silence;

	private long lastFelt = System.nanoTime();

	/**
	 * Begins to feel it.
	 * @param driver of the database, which has answered before
	 * @param patience how long it may say nothing
	 * @param nurse is told each second how long it has said nothing; zero while it
	 * answers
	 */
	Pulse(Driver driver, Duration patience, Consumer<Duration> nurse) {
		this.driver = driver;
		this.patience = patience;
		this.nurse = nurse;
		this.thread.scheduleWithFixedDelay(this::feel, EVERY_IN_SECONDS, EVERY_IN_SECONDS, TimeUnit.SECONDS);
	}

	/**
	 * {@return why the database does not answer; nothing while it does}
	 */
	Optional<String> silence() {
		return Optional.ofNullable(this.silence);
	}

	/**
	 * Calls the database on this thread, for as long as it has a pulse.
	 * @param work calls it
	 * @return what the work gives
	 * @throws GraphUnreachable if the database does not answer, or no longer does
	 */
	<T> T during(Supplier<T> work) {
		return during(Duration.ofDays(1), work);
	}

	/**
	 * Calls the database on this thread, for as long as it has a pulse, and no longer
	 * than that.
	 */
	<T> T during(Duration longest, Supplier<T> work) {
		String now = this.silence;
		if (now != null) {
			throw new GraphUnreachable(new IllegalStateException(now));
		}
		Call call = new Call(Thread.currentThread(), System.nanoTime() + longest.toNanos());
		this.calls.add(call);
		try {
			return work.get();
		}
		catch (RuntimeException failure) {
			throw call.wasEnded() ? new GraphUnreachable(failure) : failure;
		}
		finally {
			this.calls.remove(call);
			call.over();
		}
	}

	private void feel() {
		try {
			this.silence = listen();
			for (Call call : this.calls) {
				if (this.silence != null || call.isLate()) {
					call.end();
				}
			}
			long now = System.nanoTime();
			if (this.silence == null) {
				this.lastFelt = now;
			}
			this.nurse.accept(Duration.ofNanos(now - this.lastFelt));
		}
		catch (RuntimeException failure) {
			log.warn("The pulse of the database could not be felt: {}", failure.getMessage());
		}
	}

	/**
	 * One connection may be broken where others are not; one that said nothing for so
	 * long is enough.
	 */
	private @Nullable String listen() {
		String unheard = listenOnce();
		return (unheard == null || unheard.startsWith(SILENT)) ? unheard : listenOnce();
	}

	private @Nullable String listenOnce() {
		AsyncSession session = this.driver.session(AsyncSession.class, Graph.READING);
		try {
			session.runAsync("RETURN 1 AS one")
				.thenCompose(ResultCursor::consumeAsync)
				.toCompletableFuture()
				.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
			return null;
		}
		catch (TimeoutException late) {
			return SILENT + this.patience.toSeconds() + " s.";
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return null;
		}
		catch (Exception failure) {
			return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
		}
		finally {
			session.closeAsync();
		}
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

	/** Somebody who waits for the database. */
	private static final class Call {

		private final Thread thread;

		private final long until;

		private boolean ended;

		private boolean over;

		Call(Thread thread, long until) {
			this.thread = thread;
			this.until = until;
		}

		boolean isLate() {
			return System.nanoTime() - this.until > 0;
		}

		/** The driver lets go of a connection whose thread is interrupted. */
		synchronized void end() {
			if (!this.over) {
				this.ended = true;
				this.thread.interrupt();
			}
		}

		synchronized boolean wasEnded() {
			return this.ended;
		}

		/** Whoever called goes on without our interrupt. */
		synchronized void over() {
			this.over = true;
			if (this.ended) {
				Thread.interrupted();
			}
		}

	}

}
