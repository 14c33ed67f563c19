package io.keiretsu.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.stereotype.Component;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;

/** Facts of every kind, in lists and one by one. */
@Component
public class Facts {

	private final Graph graph;

	private final Names names;

	private final Clocks clocks;

	private final Sight sight;

	private final List<String> kinds;

	Facts(Graph graph, Names names, Clocks clocks, Sight sight, Neo4jMappingContext rooms) {
		this.graph = graph;
		this.names = names;
		this.clocks = clocks;
		this.sight = sight;
		this.kinds = rooms.getPersistentEntities()
			.stream()
			.filter((entity) -> entity.getAdditionalLabels().contains("Fact"))
			.map((entity) -> entity.getPrimaryLabel().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
			.sorted()
			.toList();
	}

	/**
	 * {@return a page of facts, by id}
	 * @param request {@code kind}, {@code about}, {@code source}, the clocks,
	 * {@code limit} and {@code cursor}
	 */
	public Page<Map<String, Object>> page(Request request) {
		Set<String> allowed = new HashSet<>(Clocks.NAMES);
		allowed.addAll(Set.of("kind", "about", "source", "limit", "cursor"));
		request.allowOnly(allowed);
		int limit = Resolving.number("limit", request.one("limit", "100"), 1, Page.MOST);
		Map<String, @Nullable Object> parameters = new HashMap<>(this.clocks.of(request).parameters());
		parameters.put("everValid", request.one("validAt") == null);
		String kind = request.one("kind");
		parameters.put("kind", (kind != null) ? Resolving.oneOf("kind", kind, this.kinds) : null);
		parameters.put("about", thing("about", request.one("about"), List.of()));
		parameters.put("source", thing("source", request.one("source"), List.of(ThingKind.SOURCE)));
		parameters.put("cursor", request.one("cursor", ""));
		parameters.put("limit", limit + 1);
		List<Map<String, Object>> found = this.graph.read("things/facts", parameters)
			.stream()
			.map((Record row) -> row.asMap())
			.toList();
		return Page.of(found, limit, (row) -> String.valueOf(row.get("id")));
	}

	private @Nullable String thing(String parameter, @Nullable String name, List<ThingKind> kinds) {
		return (name != null) ? this.names.resolve(parameter, name, kinds).id() : null;
	}

	/**
	 * {@return everything that is known of a fact}
	 * @param id its id; without the number of a spell, the latest
	 * @throws ThingUnknown if there is none
	 */
	public Map<String, Object> one(String id) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", this.names.fact(id).id());
		parameters.put("cases", this.sight.cases());
		return this.graph.read("things/fact", parameters).get(0).asMap();
	}

}
