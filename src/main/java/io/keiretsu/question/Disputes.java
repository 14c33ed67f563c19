package io.keiretsu.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;

/**
 * Finds where sources disagree about the facts of an answer. What a dispute is and which
 * side an answer leads with stands in one place, the question
 * {@code provenance/contradictions}, which is asked here about facts instead of things.
 */
@Component
class Disputes {

	private static final String CONTRADICTIONS = "questions/provenance/contradictions";

	private final Graph graph;

	Disputes(Graph graph) {
		this.graph = graph;
	}

	/**
	 * {@return the disputes in which these facts stand; not those between statements,
	 * which no rule decides}
	 * @param facts their ids
	 * @param asOf the clocks
	 */
	List<Dispute> about(List<String> facts, AsOf asOf) {
		if (facts.isEmpty()) {
			return List.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(asOf.parameters());
		parameters.put("about", "facts");
		parameters.put("aboutGroup", facts);
		parameters.put("aboutTree", null);
		parameters.put("limit", Page.MOST);
		return this.graph.read(CONTRADICTIONS, parameters)
			.stream()
			.filter((row) -> !row.get("chosen").isNull())
			.map(Disputes::dispute)
			.toList();
	}

	private static Dispute dispute(Record row) {
		List<String> words = row.get("values").asList(Value::asString);
		List<String> facts = row.get("facts").asList(Value::asString);
		List<String> sources = row.get("sourceIds").asList(Value::asString);
		Map<String, Dispute.Value> values = new LinkedHashMap<>();
		IntStream.range(0, words.size())
			.forEach((index) -> values.merge(words.get(index),
					new Dispute.Value(words.get(index), List.of(facts.get(index)), List.of(sources.get(index))),
					Disputes::joined));
		return new Dispute(row.get("slot").asString(), List.copyOf(values.values()), row.get("chosenFact").asString(),
				row.get("rule").asString());
	}

	private static Dispute.Value joined(Dispute.Value one, Dispute.Value more) {
		return new Dispute.Value(one.value(), joined(one.facts(), more.facts()), joined(one.sources(), more.sources()));
	}

	private static List<String> joined(List<String> one, List<String> more) {
		return Stream.concat(one.stream(), more.stream()).distinct().toList();
	}

}
