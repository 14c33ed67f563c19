package io.keiretsu.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import io.keiretsu.TcpProxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PulseTests {

	private static final Instant LONGEST = Instant.now().plus(Duration.ofMinutes(5));

	private static final String TAKES_MINUTES = "UNWIND range(1, 2000000000) AS number RETURN sum(number % 7) AS total";

	@Test
	void endsWhoeverWaitsForADatabaseThatSaysNothingAndFeelsItAgain() throws Exception {
		Queue<Duration> nursed = new ConcurrentLinkedQueue<>();
		try (TcpProxy network = new TcpProxy(SharedNeo4j.uri().getPort());
				Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + network.port(), SharedNeo4j.token());
				Pulse pulse = new Pulse(driver, Duration.ofSeconds(5), nursed::add)) {
			answersInTheEnd(pulse, driver);
			network.swallow();
			assertThatExceptionOfType(GraphUnreachable.class).isThrownBy(() -> ask(pulse, driver));
			assertThat(Thread.currentThread().isInterrupted()).isFalse();
			assertThat(pulse.silence()).isPresent();
			assertThatExceptionOfType(GraphUnreachable.class).isThrownBy(() -> ask(pulse, driver));
			assertThat(nursed).isNotEmpty();
			network.heal();
			answersInTheEnd(pulse, driver);
		}
	}

	/** The driver's own waiting would go on until the connection breaks. */
	@Test
	void letsGoOfWhoeverWaitsForTheRowsOfAStatementThatWasAccepted(@TempDir Path home) throws Exception {
		try (TcpProxy network = new TcpProxy(SharedNeo4j.uri().getPort());
				Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + network.port(), SharedNeo4j.token());
				Pulse pulse = new Pulse(driver, Duration.ofSeconds(5), (silence) -> {
				})) {
			answersInTheEnd(pulse, driver);
			Graph graph = new Graph(new MigratedGraph(driver, GraphConfiguration.migrations(), null), pulse,
					new CypherLibrary(), TestSettings.of(home));
			CompletableFuture<List<Record>> waiting = CompletableFuture
				.supplyAsync(() -> graph.readText(TAKES_MINUTES, Map.of()));
			TimeUnit.SECONDS.sleep(3);
			assertThat(waiting).isNotDone();
			network.swallow();
			assertThat(waiting).failsWithin(Duration.ofSeconds(45))
				.withThrowableOfType(ExecutionException.class)
				.withCauseInstanceOf(GraphUnreachable.class);
		}
	}

	private static void answersInTheEnd(Pulse pulse, Driver driver) throws InterruptedException {
		while (true) {
			try {
				assertThat(ask(pulse, driver)).isEqualTo(1);
				return;
			}
			catch (GraphUnreachable away) {
				assertThat(Instant.now()).isBefore(LONGEST);
				TimeUnit.MILLISECONDS.sleep(100);
			}
		}
	}

	private static int ask(Pulse pulse, Driver driver) {
		return pulse.during(() -> {
			try (Session session = driver.session()) {
				return session.run("RETURN 1 AS one").single().get("one").asInt();
			}
		});
	}

}
