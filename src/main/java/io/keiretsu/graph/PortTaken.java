package io.keiretsu.graph;

/**
 * Another program listens on a port that Keiretsu needs.
 */
class PortTaken extends StartRefused {

	PortTaken(int port, String setting, StartLine startLine) {
		super("Port " + port + " (" + setting + ") is taken by another program.",
				"Stop that program, or start on ports that are free now:\n\n    " + startLine.onFreePorts());
	}

}
