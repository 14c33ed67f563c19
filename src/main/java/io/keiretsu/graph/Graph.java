package io.keiretsu.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

import org.springframework.stereotype.Component;

/** Runs Cypher files: reads on readers, writes in one transaction on the leader. */
@Component
public class Graph {

	static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final Duration WRITE_TIMEOUT = Duration.ofMinutes(2);

	/** So much longer than the database may take, it may take to say so. */
	private static final Duration MARGIN = Duration.ofSeconds(5);

	/** Whoever takes everything takes it as fast as the slowest reader. */
	private static final TransactionConfig STREAM_TIME = TransactionConfig.builder()
		.withTimeout(Duration.ofHours(2))
		.build();

	private final Driver driver;

	private final Pulse pulse;

	private final CypherLibrary library;

	private final GraphSettings settings;

	private final TransactionConfig questionTime;

	Graph(MigratedGraph migrated, Pulse pulse, CypherLibrary library, GraphSettings settings) {
		this.driver = migrated.driver();
		this.pulse = pulse;
		this.library = library;
		this.settings = settings;
		this.questionTime = TransactionConfig.builder().withTimeout(settings.questionTimeout()).build();
	}

	/**
	 * {@return the rows of a file below {@code cypher/}}
	 * @param file its name, such as {@code things/resolve}
	 * @param parameters what it asks for
	 * @throws GraphUnreachable if the database does not answer
	 * @throws TooMuchAsked if that takes more time or memory than one statement may
	 */
	public List<Record> read(String file, Map<String, ? extends @Nullable Object> parameters) {
		return readText(this.library.file(file).text(), parameters);
	}

	/**
	 * {@return the rows of a statement that was taken from a file}
	 * @param text the Cypher
	 * @param parameters what it asks for
	 * @throws GraphUnreachable if the database does not answer
	 * @throws TooMuchAsked if that takes more time or memory than one statement may
	 */
	public List<Record> readText(String text, Map<String, ? extends @Nullable Object> parameters) {
		try {
			return runOnce(text, nullable(parameters));
		}
		catch (Neo4jException | IllegalStateException ex) {
			if (ex instanceof RetryableException && !TooMuchAsked.is(ex)) {
				return runAgain(text, nullable(parameters));
			}
			throw told(ex);
		}
	}

	private List<Record> runAgain(String text, Map<String, Object> parameters) {
		try {
			return runOnce(text, parameters);
		}
		catch (Neo4jException | IllegalStateException ex) {
			throw told(ex);
		}
	}

	/**
	 * One round trip, where a transaction function takes three. The driver's own waiting
	 * goes on after an interrupt where a statement was accepted and gives no rows, until
	 * the connection breaks; so we wait ourselves.
	 */
	private List<Record> runOnce(String text, Map<String, Object> parameters) {
		return this.pulse.during(this.settings.questionTimeout().plus(MARGIN), () -> {
			AsyncSession session = this.driver.session(AsyncSession.class, READING);
			try {
				return session.runAsync(text, parameters, this.questionTime)
					.thenCompose(ResultCursor::listAsync)
					.toCompletableFuture()
					.get();
			}
			catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
				throw new GraphUnreachable(ended);
			}
			catch (ExecutionException failure) {
				throw (failure.getCause() instanceof RuntimeException cause) ? cause
						: new IllegalStateException(failure);
			}
			finally {
				session.closeAsync();
			}
		});
	}

	/**
	 * Gives the rows of a file below {@code cypher/} one by one, as they come out of the
	 * database, so that they may be more than memory holds. That may take long, and is
	 * never tried again.
	 * @param file its name, such as {@code things/exported-facts}
	 * @param parameters what it asks for
	 * @param rows takes each row
	 * @throws GraphUnreachable if the database does not answer, or no longer does
	 * @throws TooMuchAsked if that takes more memory than one statement may
	 */
	public void stream(String file, Map<String, ? extends @Nullable Object> parameters, Consumer<Record> rows) {
		try {
			this.pulse.during(() -> {
				try (var session = this.driver.session(READING)) {
					session.run(this.library.file(file).text(), nullable(parameters), STREAM_TIME)
						.forEachRemaining(rows);
					return file;
				}
			});
		}
		catch (Neo4jException | IllegalStateException ex) {
			throw told(ex);
		}
	}

	/**
	 * Lets something else call the database on this thread, such as a repository.
	 * @param work calls it
	 * @return what the work gives
	 * @throws GraphUnreachable if the database does not answer, or no longer does
	 */
	public <T> T calling(Supplier<T> work) {
		return this.pulse.during(this.settings.questionTimeout().plus(MARGIN), work);
	}

	private RuntimeException told(RuntimeException failure) {
		return TooMuchAsked.is(failure) ? new TooMuchAsked(this.settings, failure) : GraphUnreachable.orElse(failure);
	}

	/**
	 * Does work in one write transaction, which is rolled back when the work throws.
	 * @param work what to do with the files of {@code cypher/ingest}
	 * @return what the work gives back, once it is committed
	 * @throws GraphUnreachable if the database does not answer
	 * @throws GraphReadOnly if it takes no writes
	 */
	public <T> T write(Function<Writing, T> work) {
		try {
			return this.pulse.during(WRITE_TIMEOUT.plus(MARGIN), () -> {
				try (var session = this.driver.session()) {
					return session.executeWrite((transaction) -> work.apply(new Writing(transaction)),
							TransactionConfig.builder().withTimeout(WRITE_TIMEOUT).build());
				}
			});
		}
		catch (Neo4jException | IllegalStateException ex) {
			throw GraphReadOnly.is(ex) ? new GraphReadOnly(ex) : GraphUnreachable.orElse(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> nullable(Map<String, ? extends @Nullable Object> parameters) {
		return (Map<String, Object>) parameters;
	}

	/** One write transaction. */
	public final class Writing {

		private final TransactionContext transaction;

		private Writing(TransactionContext transaction) {
			this.transaction = transaction;
		}

		/**
		 * {@return the rows of a file, run within this transaction}
		 * @param file its name, such as {@code ingest/state-facts}
		 * @param parameters what it takes
		 */
		public List<Record> run(String file, Map<String, ? extends @Nullable Object> parameters) {
			return this.transaction.run(Graph.this.library.file(file).text(), nullable(parameters)).list();
		}

	}

}
