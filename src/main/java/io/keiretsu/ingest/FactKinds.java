package io.keiretsu.ingest;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.stereotype.Component;

/** The kinds of facts that the rooms declare. */
@Component
class FactKinds {

	private final Map<String, FactKind> byWord = new TreeMap<>();

	FactKinds(Neo4jMappingContext rooms) {
		rooms.getPersistentEntities()
			.stream()
			.filter((entity) -> entity.getAdditionalLabels().contains("Fact"))
			.map(FactKind::of)
			.forEach((kind) -> this.byWord.put(kind.word(), kind));
	}

	FactKind of(String word) {
		FactKind kind = this.byWord.get(word);
		if (kind == null) {
			throw new IllegalStateException(
					"No room declares the kind '%s', only %s.".formatted(word, this.byWord.keySet()));
		}
		return kind;
	}

	Map<String, FactKind> all() {
		return this.byWord;
	}

}
