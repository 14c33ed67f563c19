package io.keiretsu.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.question.Fact;
import io.keiretsu.question.Facts;
import io.keiretsu.question.Page;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Request;
import io.keiretsu.question.Words;

/** Serves facts of every kind, with what is known of them. */
@RestController
@RequestMapping("/api/facts")
class FactsController {

	private final Facts facts;

	private final Neo4jTemplate template;

	private final Neo4jMappingContext rooms;

	private final JsonMapper json;

	FactsController(Facts facts, Neo4jTemplate template, Neo4jMappingContext rooms, JsonMapper json) {
		this.facts = facts;
		this.template = template;
		this.rooms = rooms;
		this.json = json;
	}

	/**
	 * A fact in a list.
	 *
	 * @param says what it says, as case files write it
	 */
	record Listed(String id, String kind, String title, @Nullable String validFrom, @Nullable String validTo,
			String recordedAt, JsonNode says) {

	}

	/**
	 * Everything that is known of a fact.
	 *
	 * @param fact the record of its room
	 * @param known clocks and hashes
	 * @param evidence where it is and was stated, first recorded first
	 */
	record Whole(Object fact, Map<String, @Nullable Object> known, @Nullable Object evidence) {

	}

	@GetMapping
	Page<Listed> list(@RequestParam MultiValueMap<String, String> parameters) {
		String kind = parameters.getFirst("kind");
		if (kind != null && !kinds().contains(kind)) {
			throw new ParameterRefused("kind", kind, Words.either(List.copyOf(kinds())));
		}
		Page<Map<String, Object>> page = this.facts.page(Request.of(parameters));
		return new Page<>(page.items().stream().map(this::listed).toList(), page.next());
	}

	@GetMapping("/{id}")
	Whole one(@PathVariable String id) {
		Map<String, @Nullable Object> known = new LinkedHashMap<>(this.facts.one(id));
		Object evidence = known.remove("evidence");
		Object labels = known.remove("labels");
		known.put("says", this.json.readTree(String.valueOf(known.remove("stated"))));
		return new Whole(this.template.findById(String.valueOf(known.get("id")), type((List<?>) labels)).orElseThrow(),
				known, evidence);
	}

	private Set<String> kinds() {
		return this.rooms.getPersistentEntities()
			.stream()
			.filter((entity) -> entity.getAdditionalLabels().contains("Fact"))
			.map((entity) -> Fact.kindOf(entity.getPrimaryLabel()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Class<?> type(@Nullable List<?> labels) {
		return this.rooms.getPersistentEntities()
			.stream()
			.filter((entity) -> labels != null && labels.contains(entity.getPrimaryLabel())
					&& entity.getAdditionalLabels().contains("Fact"))
			.findFirst()
			.orElseThrow()
			.getType();
	}

	private Listed listed(Map<String, Object> row) {
		return new Listed(text(row, "id"), text(row, "kind"), text(row, "title"), (String) row.get("validFrom"),
				(String) row.get("validTo"), text(row, "recordedAt"), this.json.readTree(text(row, "stated")));
	}

	private static String text(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}
