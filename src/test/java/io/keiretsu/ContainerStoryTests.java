package io.keiretsu;

import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same story with the database in a container; skipped where there is no Docker.
 */
@SpringBootTest(properties = { "keiretsu.neo4j.home=target/neo4j-container" })
@Testcontainers(disabledWithoutDocker = true)
class ContainerStoryTests {

	@Container
	@ServiceConnection
	static Neo4jContainer neo4j = new Neo4jContainer("neo4j:5.26");

	@Autowired
	Neo4jClient client;

	@Test
	void asksTheDatabaseInTheContainer() {
		assertThat(this.client.query("RETURN 1 AS one").fetchAs(Long.class).one()).contains(1L);
	}

}
