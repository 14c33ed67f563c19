package io.keiretsu.graph;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An app was killed after a migration had its rules, and before it was recorded; or the
 * one after it, once it had freed the lock.
 */
@GraphTest
class KilledMigrationsTests {

	@Autowired
	Driver driver;

	@Autowired
	CypherLibrary library;

	@ParameterizedTest(name = "lock left: {0}")
	@ValueSource(booleans = { true, false })
	void areForgottenInAHomeOfOurOwnAndRunAgain(boolean locked) {
		List<String> rules = rules();
		List<String> versions = versions();
		run("MATCH (last:__Neo4jMigration) WHERE last.version >= '0003' AND last.version < 'A' DETACH DELETE last");
		assertThat(versions()).hasSizeLessThan(versions.size());
		if (locked) {
			run("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'killed'})");
		}
		run("DROP INDEX described_retracted");
		run("DROP CONSTRAINT ledger_id");
		run("CREATE INDEX ledger_id FOR (half:Ledger) ON (half.id)");

		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new MigratedGraph(this.driver, GraphConfiguration.migrations(), null));
		new MigratedGraph(this.driver, GraphConfiguration.migrations(),
				new KilledMigrations(this.driver, this.library));

		assertThat(rules()).isEqualTo(rules);
		assertThat(run("MATCH (lock:__Neo4jMigrationsLock) RETURN lock")).isEmpty();
		assertThat(versions()).isEqualTo(versions);
	}

	private List<String> versions() {
		return run("MATCH (migration:__Neo4jMigration) RETURN migration.version ORDER BY migration.version");
	}

	private List<String> rules() {
		return run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name");
	}

	private List<String> run(String cypher) {
		return this.driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).toString())
			.toList();
	}

}
