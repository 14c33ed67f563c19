package io.keiretsu.graph;

/**
 * A newer Keiretsu, or a newer Neo4j, has written what this one is to read.
 */
class WrittenByNewer extends StartRefused {

	WrittenByNewer(String what, String newer, String ours) {
		super("%s was written by a newer one: it has %s, and this one knows only %s. Nothing was changed.".formatted(
				what, newer, ours), "Start the newer one, or start this one with another home (keiretsu.neo4j.home).");
	}

}
