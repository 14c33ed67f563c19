package io.keiretsu.graph;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class Neo4jConfTests {

	@TempDir
	Path home;

	@Test
	void takesSettingsOfNeo4jBesideOursAndBeforeThem() throws Exception {
		Neo4jConf.write(this.home, TestSettings.of(this.home, "conf.[server.memory.pagecache.size]=4g",
				"conf.[dbms.cypher.statistics_divergence_threshold]=1"), 1, 2, 0);
		assertThat(Files.readAllLines(this.home.resolve("conf/neo4j.conf")))
			.contains("server.memory.pagecache.size=4g", "dbms.cypher.statistics_divergence_threshold=1",
					"db.tx_log.preallocate=false")
			.doesNotContain("server.memory.pagecache.size=256m");
	}

}
