package io.keiretsu.graph;

import java.time.Duration;

import org.neo4j.driver.exceptions.Neo4jException;

/** A statement took more time or memory than one statement may. */
public class TooMuchAsked extends RuntimeException {

	/** When the same may take less, since others ask for less. */
	public static final Duration RETRY_AFTER = Duration.ofMinutes(1);

	TooMuchAsked(GraphSettings settings, Throwable cause) {
		super("The answer took more than %d s or %d MiB of the database. Ask for less: fewer tiers, a smaller limit, one case, one country; or raise keiretsu.neo4j.question-timeout or keiretsu.neo4j.transaction-memory."
			.formatted(settings.questionTimeout().toSeconds(), settings.transactionMemory().toMegabytes()), cause);
	}

	static boolean is(Throwable failure) {
		return failure instanceof Neo4jException answered && (answered.code().contains("TransactionTimedOut")
				|| answered.code().contains("MemoryPoolOutOfMemory"));
	}

}
