package io.keiretsu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;
import io.keiretsu.ingest.casefile.KnownThings;

/** What cases that were loaded before have left in the graph. */
@Component
class KnownInGraph implements KnownThings {

	private final Graph graph;

	KnownInGraph(Graph graph) {
		this.graph = graph;
	}

	@Override
	public Map<String, ThingKind> kindsOf(Set<String> ids) {
		Map<String, ThingKind> kinds = new HashMap<>();
		this.graph.read("things/by-ids", Map.of("ids", List.copyOf(ids)))
			.forEach((thing) -> kinds.put(thing.get("id").asString(),
					ThingKind.valueOf(thing.get("kind").asString().toUpperCase(java.util.Locale.ROOT))));
		return kinds;
	}

	@Override
	public @Nullable List<String> contradictedBy(String fact) {
		String[] parts = fact.split("/", 2);
		List<Record> found = this.graph.read("things/fact-of-case", Map.of("case", parts[0], "factId", parts[1]));
		return found.isEmpty() ? null : found.get(0).get("contradicts").asList(Value::asString);
	}

}
