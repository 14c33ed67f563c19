package io.keiretsu.graph;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the app itself lies: the folder of its classes, or its jar.
 */
final class AppPlace {

	private static final String NESTED = "jar:nested:";

	private AppPlace() {
	}

	static Path find() {
		String location = AppPlace.class.getProtectionDomain().getCodeSource().getLocation().toString();
		if (location.startsWith(NESTED)) {
			String jar = location.substring(NESTED.length(), location.indexOf("/!"));
			return Path.of(URI.create("file:" + jar));
		}
		return Path.of(URI.create(location));
	}

}
