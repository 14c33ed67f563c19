package io.keiretsu.graph;

import java.nio.file.Path;

/**
 * The local Neo4j ended while it started, or took too long.
 */
class Neo4jNotStarted extends StartRefused {

	Neo4jNotStarted(String what, Path log) {
		super("The local Neo4j " + what + ".", "Its last words are in " + log + ".");
	}

}
