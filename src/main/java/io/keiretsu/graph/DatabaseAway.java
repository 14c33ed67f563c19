package io.keiretsu.graph;

import java.net.URI;

import org.springframework.core.NestedExceptionUtils;

/**
 * The database that was named does not answer when Keiretsu starts.
 */
class DatabaseAway extends StartRefused {

	DatabaseAway(URI database, Throwable failure) {
		super("The database at " + database + " does not answer: "
				+ NestedExceptionUtils.getMostSpecificCause(failure).getMessage() + ".",
				"Start it, correct spring.neo4j.uri, or leave that out to use the local Neo4j.");
	}

}
