package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

	/** One that lives and says nothing for so long is ended and started again. */
	private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private final HomeLock lock;

	private final GraphSettings settings;

	private final String jars;

	private final Path home;

	private final int boltPort;

	private final int httpPort;

	private volatile Neo4jChild child;

	private volatile boolean closing;

	private volatile boolean failing;

	private Duration pause = Duration.ofSeconds(1);

	private Instant notBefore = Instant.MIN;

	private LocalNeo4j(HomeLock lock, GraphSettings settings, String jars, int boltPort, int httpPort) {
		this.lock = lock;
		this.settings = settings;
		this.jars = jars;
		this.home = settings.absoluteHome();
		this.boltPort = boltPort;
		this.httpPort = httpPort;
		this.child = new Neo4jChild(settings, jars);
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
			HomeVersion.claim(home, jars);
			Files.deleteIfExists(Neo4jLaunch.log(home));
			int boltPort = Port.orAnyFree(settings.boltPort());
			int httpPort = Port.orAnyFree(settings.httpPort());
			Neo4jConf.write(home, settings, boltPort, httpPort, serverPort.number());
			log.info("Starting the local Neo4j in {}", home);
			LocalNeo4j neo4j = new LocalNeo4j(lock, settings, jars, boltPort, httpPort);
			neo4j.awaitReady();
			return neo4j;
		}
		catch (IOException undeletable) {
			lock.close();
			throw new UncheckedIOException(undeletable);
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

	private void awaitReady() {
		this.child.awaitReady(this.settings.startTimeout());
		this.child.onExit(() -> ended().ifPresent(log::error));
	}

	/**
	 * Starts it again if it has ended, or lives and says nothing: on the same ports and
	 * with its data, as often as need be, with growing pauses.
	 * @param silence for how long it has said nothing; zero if it answers
	 */
	void reviveAfter(Duration silence) {
		this.failing = !silence.isZero();
		boolean dead = !this.child.isAlive();
		boolean hanging = silence.compareTo(LONGEST_SILENCE) > 0 && this.child.age().compareTo(LONGEST_SILENCE) > 0;
		if (this.closing || Instant.now().isBefore(this.notBefore) || !(dead || hanging)) {
			return;
		}
		log.warn("Starting the local Neo4j again, since it {}",
				dead ? "has ended" : "has said nothing for " + silence.toSeconds() + " s");
		try {
			this.child.kill();
			HomeLock.waitForNeo4j(this.home, PATIENCE_WITH_A_PREDECESSOR);
			this.child = new Neo4jChild(this.settings, this.jars);
			awaitReady();
			log.warn("The local Neo4j is back");
			this.pause = Duration.ofSeconds(1);
		}
		catch (RuntimeException failure) {
			log.error("The local Neo4j could not be started again; the next attempt is in {} s: {}",
					this.pause.toSeconds(), failure.getMessage());
			this.notBefore = Instant.now().plus(this.pause);
			this.pause = (this.pause.compareTo(LONGEST_PAUSE) < 0) ? this.pause.multipliedBy(2) : this.pause;
		}
	}

	/**
	 * Whether the process is gone although nobody closed it.
	 * @return a sentence that says so, or nothing
	 */
	Optional<String> ended() {
		Neo4jChild last = this.child;
		if (this.closing || last.isAlive()) {
			return Optional.empty();
		}
		return Optional.of("The local Neo4j has ended (exit code " + last.exitCode()
				+ ") and is being started again. Its last words are in " + Neo4jLaunch.log(this.home) + ".");
	}

	ProcessHandle handle() {
		return this.child.handle();
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
		if (this.failing) {
			this.child.kill();
		}
		else {
			this.child.end();
		}
		this.lock.close();
	}

}
