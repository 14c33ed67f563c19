package io.keiretsu.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.keiretsu.graph.Graph;
import io.keiretsu.ingest.casefile.CaseFile;
import io.keiretsu.question.Places;

/**
 * What the facts of a load refer to, in the load or in the graph: things by id, facts by
 * case and id.
 */
class Referred {

	static final String COUNTRY = "country:";

	private final Graph graph;

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> says;

	Referred(List<CaseFile> files, Graph graph) {
		this(files, graph, null);
	}

	/** The same for the next part of a load: facts of the parts before are remembered. */
	Referred(List<CaseFile> files, Graph graph, @Nullable Referred before) {
		this.graph = graph;
		this.says = (before != null) ? before.says : new HashMap<>();
		Set<String> mentioned = new HashSet<>();
		files.forEach((file) -> file.facts().forEach((fact) -> collect(fact.keys().values(), mentioned)));
		graph.read("things/by-ids", Map.of("ids", List.copyOf(mentioned)))
			.forEach((thing) -> this.names.put(thing.get("id").asString(), thing.get("name").asString()));
		files.forEach((file) -> file.things().forEach((thing) -> this.names.put(thing.id(), ThingRows.name(thing))));
	}

	private static void collect(Iterable<?> values, Set<String> mentioned) {
		for (Object value : values) {
			if (value instanceof String text) {
				mentioned.add(text);
			}
			else if (value instanceof List<?> list) {
				collect(list, mentioned);
			}
		}
	}

	boolean isThing(String id) {
		return id.startsWith(COUNTRY) || this.names.containsKey(id);
	}

	String name(String id) {
		return id.startsWith(COUNTRY) ? Places.name(id.substring(COUNTRY.length())) : this.names.getOrDefault(id, id);
	}

	void remember(String caseId, @Nullable String id, String saying) {
		if (id != null) {
			this.says.put(Contradictions.qualified(caseId, id), saying);
		}
	}

	/**
	 * {@return what a fact says, as its hash}
	 * @param caseId the case that refers to it
	 * @param id as that case writes it
	 */
	String saysOf(String caseId, String id) {
		return this.says.computeIfAbsent(Contradictions.qualified(caseId, id), (qualified) -> {
			String[] parts = qualified.split("/", 2);
			return this.graph.read("things/fact-of-case", Map.of("case", parts[0], "factId", parts[1]))
				.get(0)
				.get("says")
				.asString();
		});
	}

}
