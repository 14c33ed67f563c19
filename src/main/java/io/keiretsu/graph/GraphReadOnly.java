package io.keiretsu.graph;

import java.time.Duration;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The database answers, and takes no writes at the moment.
 */
public class GraphReadOnly extends RuntimeException {

	/** After how long a client may try again. */
	public static final Duration RETRY_AFTER = Duration.ofMinutes(1);

	GraphReadOnly(Throwable cause) {
		super("The database is read-only, so nothing was written; questions are answered. Let it take writes again (server.databases.read_only), then try again.",
				cause);
	}

	static boolean is(Throwable failure) {
		return failure instanceof Neo4jException answered && (answered.code().endsWith(".ForbiddenOnReadOnlyDatabase")
				|| answered.code().endsWith(".WriteOnReadOnlyAccessDatabase"));
	}

}
