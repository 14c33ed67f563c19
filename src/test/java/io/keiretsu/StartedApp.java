package io.keiretsu;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The app as a process of its own, with the settings that README names, but for free
 * ports and a home of the test.
 *
 * @param process the JVM
 * @param port of the web server
 * @param output what it prints
 */
record StartedApp(Process process, int port, Path output) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	/** What is printed last. */
	private static final String READY = "Whoever writes needs the token";

	static StartedApp launch(Path home, String... more) throws IOException {
		return launch(List.of("-XX:TieredStopAtLevel=1"), home, List.of(more));
	}

	/**
	 * Starts it in a JVM of these flags.
	 */
	static StartedApp launch(List<String> flags, Path home, List<String> more) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("--keiretsu.neo4j.home=" + home));
		arguments.addAll(more);
		List<String> what = new ArrayList<>(flags);
		what.addAll(List.of("-cp", classPath(), Keiretsu.class.getName()));
		return start(Files.createDirectories(home.getParent()), arguments, what.toArray(String[]::new));
	}

	/**
	 * Starts the jar of a distribution in its folder.
	 */
	static StartedApp unpacked(Path folder) throws IOException {
		return start(folder, List.of(), "-jar", "keiretsu.jar");
	}

	private static StartedApp start(Path folder, List<String> arguments, String... what) throws IOException {
		int port = freePort();
		Path output = Files.createTempFile(folder, "app-", ".log");
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(what));
		command
			.addAll(List.of("--server.port=" + port, "--keiretsu.neo4j.bolt-port=0", "--keiretsu.neo4j.http-port=0"));
		command.addAll(arguments);
		Process process = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		return new StartedApp(process, port, output);
	}

	/**
	 * The class path of this test without the tests, whose beans the app must not find.
	 */
	private static String classPath() {
		String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(whole.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	StartedApp awaitReady() throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (!says().contains(READY)) {
			if (this.process.waitFor(100, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
				throw new AssertionError("The app did not start:\n" + says());
			}
		}
		return this;
	}

	int awaitEnd() throws Exception {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new AssertionError("The app did not end:\n" + says());
		}
		return this.process.exitValue();
	}

	String says() throws IOException {
		return Files.readString(this.output);
	}

	List<ProcessHandle> children() {
		return this.process.children().toList();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
