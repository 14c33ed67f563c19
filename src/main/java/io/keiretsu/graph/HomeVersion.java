package io.keiretsu.graph;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which Neo4j wrote a home, so that an older one does not try to read it.
 */
final class HomeVersion {

	private static final Pattern JAR = Pattern.compile("neo4j-kernel-(\\d+(?:\\.\\d+)*)\\.jar");

	private HomeVersion() {
	}

	/**
	 * Refuses a home of a newer Neo4j, and writes into any other which one it is now.
	 * @param home the home
	 * @param jars the class path of Neo4j
	 */
	static void claim(Path home, String jars) {
		Path file = home.resolve("neo4j-version");
		String ours = of(jars);
		try {
			String theirs = Files.exists(file) ? Files.readString(file).strip() : "";
			if (isNewer(theirs, ours)) {
				throw new WrittenByNewer("The home " + home, "Neo4j " + theirs, "Neo4j " + ours);
			}
			if (!ours.isEmpty() && !ours.equals(theirs)) {
				Files.writeString(file, ours + "\n");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String of(String jars) {
		String names = jars.endsWith(File.separator + "*")
				? Arrays.toString(new File(jars.substring(0, jars.length() - 2)).list()) : jars;
		return JAR.matcher(names).results().map((MatchResult jar) -> jar.group(1)).findFirst().orElse("");
	}

	private static boolean isNewer(String theirs, String ours) {
		return !theirs.isEmpty() && !ours.isEmpty() && Arrays.compare(numbers(theirs), numbers(ours)) > 0;
	}

	private static int[] numbers(String version) {
		return Arrays.stream(version.split("\\D+"))
			.filter((part) -> !part.isEmpty())
			.mapToInt(Integer::parseInt)
			.toArray();
	}

}
