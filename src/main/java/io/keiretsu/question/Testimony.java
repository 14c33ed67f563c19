package io.keiretsu.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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

	private final Remembered<Stated, List<Said>> heard = new Remembered<>();

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

	private record Stated(String fact, Map<String, @Nullable Object> clocks) {

	}

	/**
	 * {@return who states these facts, by fact, source and place}
	 * @param head the entry up to which is read
	 * @param facts their ids
	 * @param asOf the clocks, and the sources that are left out
	 */
	List<Said> about(Head head, Collection<String> facts, AsOf asOf) {
		Map<String, @Nullable Object> clocks = asOf.without(List.of()).parameters();
		clocks.remove("validAt");
		List<Stated> asked = new TreeSet<>(facts).stream().map((fact) -> new Stated(fact, clocks)).toList();
		return this.heard.all(head, asked, (missing) -> read(missing, clocks))
			.stream()
			.flatMap(List::stream)
			.filter((said) -> !asOf.without().contains(said.evidence().source()))
			.toList();
	}

	private Map<Stated, List<Said>> read(List<Stated> missing, Map<String, @Nullable Object> clocks) {
		Map<Stated, List<Said>> read = new HashMap<>();
		missing.forEach((stated) -> read.put(stated, new ArrayList<>()));
		Map<String, @Nullable Object> parameters = new HashMap<>(clocks);
		parameters.put("facts", missing.stream().map(Stated::fact).toList());
		this.graph.read("things/evidence", parameters)
			.forEach((row) -> read.getOrDefault(new Stated(row.get("fact").asString(), clocks), new ArrayList<>())
				.add(said(row)));
		return read;
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
