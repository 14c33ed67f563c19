package io.keiretsu.graph;

import java.nio.file.Path;

/**
 * Another process works in the home of the local Neo4j.
 */
class HomeInUse extends StartRefused {

	HomeInUse(Path home, String holder, StartLine startLine) {
		super("The home " + home + " is in use by " + holder + ".",
				"Use the Keiretsu that runs there, stop it, or start this one with a home of its own:\n\n    "
						+ startLine.onFreePortsAndHome());
	}

}
