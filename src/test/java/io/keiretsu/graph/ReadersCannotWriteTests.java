package io.keiretsu.graph;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A question that writes is refused by the database, whatever its file says. */
@GraphTest
class ReadersCannotWriteTests {

	private final Graph graph;

	ReadersCannotWriteTests(@Autowired Graph graph) {
		this.graph = graph;
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Thing {id: 'written'})", "MERGE (:Thing {id: 'written'})",
			"MATCH (ledger:Ledger) SET ledger.sequence = 0", "MATCH (ledger:Ledger) REMOVE ledger.hash",
			"MATCH (any) DETACH DELETE any", "UNWIND [1] AS one CREATE (:Thing {id: 'written'}) RETURN one AS one",
			"CREATE INDEX written FOR (any:Written) ON (any.id)", "DROP CONSTRAINT thing_id",
			"CALL db.createLabel('Written')" })
	void refusesWhatWrites(String cypher) {
		long before = ledgers();
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> this.graph.readText(cypher, Map.of()))
			.satisfies((refused) -> assertThat(refused.code()).isIn("Neo.ClientError.Statement.AccessMode",
					"Neo.ClientError.Security.Forbidden"));
		assertThat(this.graph.readText("MATCH (thing:Thing {id: 'written'}) RETURN thing.id AS id", Map.of()))
			.isEmpty();
		assertThat(ledgers()).isEqualTo(before).isOne();
	}

	@Test
	void stillReads() {
		assertThat(this.graph.readText("RETURN 1 AS one", Map.of()).get(0).get("one").asInt()).isOne();
	}

	private long ledgers() {
		return this.graph
			.readText("MATCH (ledger:Ledger) WHERE ledger.hash IS NOT NULL RETURN count(*) AS found", Map.of())
			.get(0)
			.get("found")
			.asLong();
	}

}
