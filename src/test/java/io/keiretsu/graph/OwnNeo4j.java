package io.keiretsu.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** A Neo4j that a test may hurt: a process of its own, always on the same port. */
public final class OwnNeo4j implements AutoCloseable {

	private final Path home;

	private final int port;

	private LocalNeo4j neo4j;

	/**
	 * Starts it.
	 * @param home where it keeps its data
	 */
	public OwnNeo4j(Path home) {
		this.home = home;
		this.port = Port.orAnyFree(0);
		this.neo4j = start();
	}

	private LocalNeo4j start(String... conf) {
		return SharedNeo4j.start(this.home,
				Stream
					.concat(Stream.of("bolt-port=" + this.port),
							Stream.of(conf).map((setting) -> "conf.[" + setting.replaceFirst("=", "]=")))
					.toArray(String[]::new));
	}

	/**
	 * {@return its port}
	 */
	public int port() {
		return this.port;
	}

	/**
	 * {@return what tells an app to use it}
	 * @param at the port at which the app is to reach it
	 */
	public List<String> arguments(int at) {
		return List.of("--spring.neo4j.uri=bolt://127.0.0.1:" + at, "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + password());
	}

	private String password() {
		return new SecretFile(this.neo4j.passwordFile()).word();
	}

	/** Stops it and starts it again, with these settings. */
	public void restart(String... conf) {
		this.neo4j.close();
		this.neo4j = start(conf);
	}

	/** Kills it, and leaves it dead. */
	public void kill() throws Exception {
		this.neo4j.handle().destroyForcibly();
		this.neo4j.handle().onExit().get(2, TimeUnit.MINUTES);
		this.neo4j.close();
	}

	/**
	 * {@return what it says to a statement}
	 * @param cypher the statement
	 */
	public List<Record> ask(String cypher) {
		try (Driver driver = GraphDatabase.driver(URI.create("bolt://127.0.0.1:" + this.port),
				AuthTokens.basic("neo4j", password()))) {
			return driver.executableQuery(cypher).execute().records();
		}
	}

	@Override
	public void close() {
		this.neo4j.close();
	}

}
