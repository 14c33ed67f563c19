package io.keiretsu.graph;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * The database does not answer at the moment; the same request may succeed later.
 */
public class GraphUnreachable extends RuntimeException {

	/**
	 * After how long a client may try again.
	 */
	public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	GraphUnreachable(Throwable cause) {
		super("The database cannot be reached. Try again in " + RETRY_AFTER.toSeconds() + " s; /readyz says why.",
				cause);
	}

	/**
	 * Looks through a failure and its causes for a sign that the database was away.
	 * @param failure what was thrown, by the driver or by Spring around it
	 * @return the fact, or nothing if the failure has another reason
	 */
	public static Optional<GraphUnreachable> in(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof GraphUnreachable unreachable) {
				return Optional.of(unreachable);
			}
			if (isAway(cause)) {
				return Optional.of(new GraphUnreachable(cause));
			}
		}
		return Optional.empty();
	}

	/**
	 * The failure to throw on: this fact if the database was away, else the failure
	 * itself.
	 * @param failure what was thrown
	 * @return what to throw
	 */
	public static RuntimeException orElse(RuntimeException failure) {
		return in(failure).<RuntimeException>map((unreachable) -> unreachable).orElse(failure);
	}

	private static boolean isAway(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
				|| cause instanceof DiscoveryException || cause instanceof AuthenticationException
				|| (cause instanceof ClientException client && says(client, "Unable to acquire connection"))
				|| (cause instanceof Neo4jException answered && isPassing(answered))
				|| (cause instanceof IllegalStateException closed && says(closed, "is closed"));
	}

	/**
	 * What passes by itself (a deadlock, a full pool of memory), or with the database
	 * that is started again (a disk that was full).
	 */
	private static boolean isPassing(Neo4jException answered) {
		return (answered.code().startsWith("Neo.TransientError.")
				|| answered.code().startsWith("Neo.DatabaseError.Transaction.")
				|| answered.code().startsWith("Neo.DatabaseError.General.")) && !TooMuchAsked.is(answered);
	}

	private static boolean says(Throwable cause, String words) {
		return cause.getMessage() != null && cause.getMessage().contains(words);
	}

}
