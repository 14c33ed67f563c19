package io.keiretsu.graph;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The local Neo4j: a JVM of its own beside the app, with its own password, on loopback.
 */
final class LocalNeo4j implements Neo4jConnectionDetails, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(LocalNeo4j.class);

	private static final Duration PATIENCE_WITH_A_PREDECESSOR = Duration.ofSeconds(15);

	private final HomeLock lock;

	private final Process process;

	private final Path home;

	private final int boltPort;

	private final int httpPort;

	private volatile boolean closing;

	private LocalNeo4j(HomeLock lock, Process process, Path home, int boltPort, int httpPort) {
		this.lock = lock;
		this.process = process;
		this.home = home;
		this.boltPort = boltPort;
		this.httpPort = httpPort;
	}

	/**
	 * Starts a Neo4j and waits until it answers.
	 * @param settings its home, its ports and its bounds
	 * @param serverPort the app's own port, which must be free too
	 * @return the running Neo4j
	 * @throws StartRefused if the home or a port is taken, or Neo4j does not start
	 */
	static LocalNeo4j start(GraphSettings settings, ServerPort serverPort) {
		Path home = settings.absoluteHome();
		StartLine startLine = serverPort.startLine();
		String jars = Neo4jJars.classpath(settings);
		HomeLock lock = HomeLock.take(home, startLine);
		try {
			if (!HomeLock.waitForNeo4j(home, PATIENCE_WITH_A_PREDECESSOR)) {
				throw new HomeInUse(home, "another Neo4j", startLine);
			}
			serverPort.requireFree();
			requireFree(settings.boltPort(), "keiretsu.neo4j.bolt-port", startLine);
			requireFree(settings.httpPort(), "keiretsu.neo4j.http-port", startLine);
			requirePassword(home);
			int boltPort = Port.orAnyFree(settings.boltPort());
			int httpPort = Port.orAnyFree(settings.httpPort());
			Neo4jConf.write(home, settings, boltPort, httpPort, serverPort.number());
			log.info("Starting the local Neo4j in {}", home);
			LocalNeo4j neo4j = new LocalNeo4j(lock, Neo4jLaunch.in(home, settings, jars), home, boltPort, httpPort);
			neo4j.awaitReady(settings.startTimeout());
			return neo4j;
		}
		catch (RuntimeException refused) {
			lock.close();
			throw refused;
		}
	}

	private static void requireFree(int port, String setting, StartLine startLine) {
		if (port != 0 && !Port.isFree(port)) {
			throw new PortTaken(port, setting, startLine);
		}
	}

	private static void requirePassword(Path home) {
		SecretFile password = new SecretFile(home.resolve("password"));
		if (Files.exists(home.resolve("data/databases/system")) && !Files.exists(password.path())) {
			throw new StartRefused("The home " + home + " holds a database, but its file 'password' is gone.",
					"Put the file back, or delete the home to start with an empty database.");
		}
		password.word();
	}

	private void awaitReady(Duration patience) {
		Instant end = Instant.now().plus(patience);
		try {
			while (!Files.exists(this.home.resolve(Neo4jProcess.READY))) {
				if (this.process.waitFor(50, TimeUnit.MILLISECONDS)) {
					throw new Neo4jNotStarted("ended while it started (exit code " + this.process.exitValue() + ")",
							Neo4jLaunch.log(this.home));
				}
				if (Instant.now().isAfter(end)) {
					throw new Neo4jNotStarted("did not answer within " + patience.toSeconds() + " s",
							Neo4jLaunch.log(this.home));
				}
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			close();
			throw new Neo4jNotStarted("was stopped while it started", Neo4jLaunch.log(this.home));
		}
		catch (Neo4jNotStarted failure) {
			close();
			throw failure;
		}
		this.process.onExit().thenRun(() -> ended().ifPresent(log::error));
	}

	/**
	 * Whether the process is gone although nobody closed it.
	 * @return a sentence that says so, or nothing
	 */
	Optional<String> ended() {
		if (this.closing || this.process.isAlive()) {
			return Optional.empty();
		}
		return Optional.of("The local Neo4j has ended (exit code " + this.process.exitValue()
				+ "). Start Keiretsu again; Neo4j's last words are in " + Neo4jLaunch.log(this.home) + ".");
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	Neo4jBrowser browser() {
		return new Neo4jBrowser(URI.create("http://localhost:" + this.httpPort + "/browser/"), getUri(),
				passwordFile());
	}

	Path passwordFile() {
		return this.home.resolve("password");
	}

	@Override
	public URI getUri() {
		return URI.create("bolt://127.0.0.1:" + this.boltPort);
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic("neo4j", new SecretFile(passwordFile()).word());
	}

	@Override
	public void close() {
		this.closing = true;
		this.process.destroy();
		try {
			if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException stopped) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		this.lock.close();
	}

}
