package io.keiretsu.disruption.network;

import java.nio.file.Path;

/** A file is not a network that this version reads. */
public final class NetworkUnreadable extends RuntimeException {

	NetworkUnreadable(Path file, String why) {
		super("The network in " + file + " cannot be used: " + why
				+ ". Delete the file, and build it from the ledger.");
	}

}
