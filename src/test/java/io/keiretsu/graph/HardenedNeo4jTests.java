package io.keiretsu.graph;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class HardenedNeo4jTests {

	@Autowired
	Driver driver;

	@Autowired
	Neo4jClient client;

	@Autowired
	Neo4jTransactionManager transactions;

	@Autowired
	GraphSettings settings;

	@Test
	void answersAndBeginsEmpty() {
		assertThat(this.client.query(
				"MATCH (anything) WHERE NOT anything:__Neo4jMigration AND NOT anything:Ledger AND NOT anything:Entry RETURN count(anything)")
			.fetchAs(Long.class)
			.one()).contains(0L);
	}

	@Test
	void saysHowToAskForLessWhenAnAnswerWouldTakeTooMuch(@Autowired Graph graph) {
		assertThatExceptionOfType(TooMuchAsked.class)
			.isThrownBy(
					() -> graph.readText("UNWIND range(1, 50000000) AS number RETURN collect(number) AS all", Map.of()))
			.withMessageContaining("128 MiB of the database. Ask for less: fewer tiers");
	}

	@Test
	void readsNoFile() {
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> run("LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"))
			.withMessageContaining("allow_csv_import_from_file_urls");
	}

	@Test
	void fetchesNothingFromTheNetwork() throws Exception {
		AtomicInteger fetched = new AtomicInteger();
		HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		page.createContext("/", (exchange) -> {
			fetched.incrementAndGet();
			exchange.sendResponseHeaders(204, -1);
		});
		page.start();
		try {
			String address = "http://127.0.0.1:" + page.getAddress().getPort() + "/rows.csv";
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> run("LOAD CSV FROM '" + address + "' AS row RETURN row"))
				.withMessageContaining("blocked");
			assertThat(fetched).hasValue(0);
		}
		finally {
			page.stop(0);
		}
	}

	@Test
	void stopsATransactionThatHoardsMemory() {
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> run("UNWIND range(1, 100000000) AS number RETURN size(collect(number)) AS hoard"))
			.satisfies((stopped) -> assertThat(stopped.code()).contains("OutOfMemory"));
	}

	@Test
	void givesEveryTransactionOfSpringATimeout() {
		assertThat(this.transactions.getDefaultTimeout()).isEqualTo(60)
			.isEqualTo((int) this.settings.questionTimeout().toSeconds());
	}

	private void run(String cypher) {
		try (Session session = this.driver.session()) {
			session.run(cypher).consume();
		}
	}

}
