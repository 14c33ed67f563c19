package io.keiretsu.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.mapping.Neo4jPersistentEntity;
import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.question.Fact;
import io.keiretsu.question.Facts;

/** Facts of every kind, each as the record of its room. */
@Component
public class KnownFacts {

	private final Graph graph;

	private final Facts facts;

	private final Neo4jTemplate template;

	private final Neo4jMappingContext rooms;

	private final JsonMapper json;

	KnownFacts(Graph graph, Facts facts, Neo4jTemplate template, Neo4jMappingContext rooms, JsonMapper json) {
		this.graph = graph;
		this.facts = facts;
		this.template = template;
		this.rooms = rooms;
		this.json = json;
	}

	/**
	 * {@return everything that is known of a fact}
	 * @param id its id; without the number of a spell, the latest
	 * @throws io.keiretsu.question.ThingUnknown if there is none
	 */
	public KnownFact one(String id) {
		Map<String, @Nullable Object> known = new LinkedHashMap<>(this.facts.one(id));
		Object evidence = known.remove("evidence");
		Object labels = known.remove("labels");
		known.put("says", this.json.readTree(String.valueOf(known.remove("stated"))));
		Class<?> type = type((List<?>) labels);
		Object fact = this.graph.calling(() -> this.template.findById(String.valueOf(known.get("id")), type))
			.orElseThrow();
		return new KnownFact(fact, known, evidence);
	}

	/**
	 * {@return the kinds of fact that there are, as case files write them}
	 */
	Set<String> kinds() {
		return mapped().map((entity) -> Fact.kindOf(entity.getPrimaryLabel()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Class<?> type(@Nullable List<?> labels) {
		return mapped().filter((entity) -> labels != null && labels.contains(entity.getPrimaryLabel()))
			.findFirst()
			.orElseThrow()
			.getType();
	}

	private Stream<Neo4jPersistentEntity<?>> mapped() {
		return this.rooms.getPersistentEntities()
			.stream()
			.filter((entity) -> entity.getAdditionalLabels().contains("Fact"))
			.map((entity) -> entity);
	}

}
