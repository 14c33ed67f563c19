package io.keiretsu.graph;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the jars of the local Neo4j, which are never on the app's own class path: in the
 * list that the build wrote, or in a folder beside the app's jar.
 */
final class Neo4jJars {

	private static final String LIST = "neo4j.classpath";

	private Neo4jJars() {
	}

	static String classpath(GraphSettings settings) {
		Path given = settings.classpath();
		if (given != null) {
			if (!Files.isRegularFile(given)) {
				throw new Neo4jJarsMissing("There is no list of Neo4j's jars at " + given.toAbsolutePath()
						+ " (keiretsu.neo4j.classpath).");
			}
			return listed(given);
		}
		Path place = AppPlace.find().toAbsolutePath();
		Path list = place.resolveSibling(LIST);
		if (Files.isRegularFile(list)) {
			return listed(list);
		}
		Path folder = place.resolveSibling("neo4j").resolve("lib");
		if (Files.isDirectory(folder)) {
			return folder + File.separator + "*";
		}
		throw new Neo4jJarsMissing(
				"The jars of the local Neo4j are neither listed in " + list + " nor in " + folder + ".");
	}

	private static String listed(Path list) {
		try (Stream<String> jars = Files.lines(list)) {
			return jars.map(String::strip)
				.filter((jar) -> !jar.isEmpty())
				.collect(Collectors.joining(File.pathSeparator));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
