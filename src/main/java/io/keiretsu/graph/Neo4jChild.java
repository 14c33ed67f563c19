package io.keiretsu.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * One JVM of the local Neo4j, from its launch to its end.
 */
final class Neo4jChild {

	private final Process process;

	private final Path log;

	private final Path ready;

	private volatile Instant since = Instant.now();

	/**
	 * Launches it, and does not wait.
	 * @param settings its home and its flags
	 * @param jars its class path
	 */
	Neo4jChild(GraphSettings settings, String jars) {
		Path home = settings.absoluteHome();
		this.process = Neo4jLaunch.in(home, settings, jars);
		this.log = Neo4jLaunch.log(home);
		this.ready = home.resolve(Neo4jProcess.READY);
	}

	/**
	 * Waits until it answers.
	 * @param patience for how long at most
	 * @throws Neo4jNotStarted if it does not; it is ended then
	 */
	void awaitReady(Duration patience) {
		Instant end = Instant.now().plus(patience);
		try {
			while (!Files.exists(this.ready)) {
				if (this.process.waitFor(50, TimeUnit.MILLISECONDS)) {
					throw new Neo4jNotStarted("ended while it started (exit code " + exitCode() + ")", this.log);
				}
				if (Instant.now().isAfter(end)) {
					throw new Neo4jNotStarted("did not answer within " + patience.toSeconds() + " s", this.log);
				}
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			end();
			throw new Neo4jNotStarted("was stopped while it started", this.log);
		}
		catch (Neo4jNotStarted failure) {
			end();
			throw failure;
		}
		this.since = Instant.now();
	}

	/**
	 * Tells when it ends.
	 * @param then what to do about it
	 */
	void onExit(Runnable then) {
		this.process.onExit().thenRun(then);
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * {@return how long it has run, or has been starting}
	 */
	Duration age() {
		return Duration.between(this.since, Instant.now());
	}

	/**
	 * {@return the exit code of one that has ended}
	 */
	int exitCode() {
		return this.process.exitValue();
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	/**
	 * Asks it to end, and kills it where it does not.
	 */
	void end() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException stopped) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Ends one that failed without asking it: it would write what it could not write
	 * before once more behind its half, and that is a log from which it does not recover.
	 */
	void kill() {
		try {
			this.process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
