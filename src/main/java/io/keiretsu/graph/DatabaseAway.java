package io.keiretsu.graph;

import java.net.URI;

/**
 * The database that was named does not answer when Keiretsu starts.
 */
class DatabaseAway extends StartRefused {

	DatabaseAway(URI database, String why) {
		super("The database at " + database + " does not answer: " + why.replaceFirst("\\R(?s:.*)", ""),
				"Start it, correct spring.neo4j.uri, or leave that out to use the local Neo4j.");
	}

}
