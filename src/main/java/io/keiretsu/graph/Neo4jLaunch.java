package io.keiretsu.graph;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Launches the JVM of the local Neo4j in its home, with what it says going to a file
 * there.
 */
final class Neo4jLaunch {

	private static final String MAIN_CLASS = Neo4jProcess.class.getName();

	private Neo4jLaunch() {
	}

	/**
	 * Launches it. What it said before stays in the log.
	 */
	static Process in(Path home, GraphSettings settings, String jars) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-XX:+ExitOnOutOfMemoryError");
		command.addAll(settings.jvm());
		if (Runtime.version().feature() >= 24) {
			command.add("--enable-native-access=ALL-UNNAMED");
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		try {
			Files.deleteIfExists(home.resolve(Neo4jProcess.READY));
			command.addAll(List.of("-cp", copyMainClass(home.resolve("launcher")) + File.pathSeparator + jars,
					MAIN_CLASS, Long.toString(ProcessHandle.current().pid()), home.toString()));
			return new ProcessBuilder(command).directory(home.toFile())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()))
				.start();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	static Path log(Path home) {
		return home.resolve("neo4j.log");
	}

	/**
	 * The class is copied, since the app's class path must stay out of Neo4j's, and a
	 * class in a jar in a jar cannot be on one.
	 */
	private static Path copyMainClass(Path folder) throws IOException {
		String name = MAIN_CLASS.replace('.', '/') + ".class";
		Path target = folder.resolve(name);
		Files.createDirectories(target.getParent());
		try (InputStream bytes = Neo4jLaunch.class.getResourceAsStream("/" + name)) {
			Files.copy(Objects.requireNonNull(bytes, name), target, StandardCopyOption.REPLACE_EXISTING);
		}
		return folder;
	}

}
