package io.keiretsu.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;

/** Reads who states the facts of an answer. */
@Component
class Testimony {

	private final Graph graph;

	Testimony(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Somebody's word for a fact.
	 *
	 * @param evidence where it is written; under no row yet
	 * @param isContested whether another fact says something else of the same
	 */
	record Said(Evidence evidence, boolean isContested) {

	}

	/**
	 * {@return who states these facts, by fact, source and place}
	 * @param facts their ids
	 * @param asOf the clocks
	 */
	List<Said> about(Collection<String> facts, AsOf asOf) {
		if (facts.isEmpty()) {
			return List.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(asOf.parameters());
		parameters.put("facts", List.copyOf(facts));
		return this.graph.read("things/evidence", parameters).stream().map(Testimony::said).toList();
	}

	private static Said said(Record row) {
		return new Said(new Evidence(row.get("fact").asString(), List.of(), row.get("source").asString(),
				row.get("title").asString(), text(row, "publisher"), text(row, "published"), text(row, "url"),
				text(row, "language"), row.get("locator").asString(), text(row, "attributedTo"), text(row, "statedAs"),
				text(row, "reliability"), row.get("confidence").isNull() ? null : row.get("confidence").asDouble(),
				row.get("inferred").asList(Value::asString), row.get("witness").asString(),
				row.get("recordedIn").asLong()), row.get("contested").asBoolean());
	}

	private static @Nullable String text(Record row, String column) {
		return row.get(column).isNull() ? null : row.get(column).asString();
	}

}
