package io.keiretsu.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.mapping.Neo4jPersistentEntity;
import org.springframework.data.neo4j.core.mapping.Neo4jPersistentProperty;
import org.springframework.data.neo4j.core.schema.Relationship;

import io.keiretsu.fact.Key;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.question.Fact;

/**
 * A kind of fact, as its record in its room declares it: which key of a case file becomes
 * which property or arrow, which keys make its slot, and how it is captioned.
 *
 * @param word such as {@code supply-contract}
 * @param label such as {@code SupplyContract}
 * @param title pattern of the caption
 * @param parts by the key in case files
 */
record FactKind(String word, String label, String title, Map<String, Part> parts) {

	/**
	 * One component of the record.
	 *
	 * @param property the name in the graph
	 * @param type the Java type
	 * @param slot whether it belongs to the slot
	 * @param arrow the relationship that it becomes; {@code null} for a property
	 */
	record Part(String property, Class<?> type, boolean slot, @Nullable Arrow arrow) {

	}

	/**
	 * A relationship between a fact and a thing.
	 *
	 * @param type such as {@code SUPPLIES}
	 * @param incoming whether it points to the fact
	 */
	record Arrow(String type, boolean incoming) {

		Map<String, Object> to(String thing) {
			return Map.of("type", this.type, "incoming", this.incoming, "thing", thing);
		}

	}

	static FactKind of(Neo4jPersistentEntity<?> entity) {
		Map<String, Part> parts = new LinkedHashMap<>();
		Map<String, Arrow> arrows = new HashMap<>();
		entity.getRelationships()
			.forEach((arrow) -> arrows.put(arrow.getFieldName(),
					new Arrow(arrow.getType(), arrow.getDirection() == Relationship.Direction.INCOMING)));
		for (Neo4jPersistentProperty property : persistent(entity)) {
			Key key = property.findAnnotation(Key.class);
			parts.put((key != null) ? key.value() : property.getName(), new Part(property.getName(), property.getType(),
					property.isAnnotationPresent(Slot.class), arrows.get(property.getName())));
		}
		String label = entity.getPrimaryLabel();
		return new FactKind(Fact.kindOf(label), label, entity.getRequiredAnnotation(Title.class).value(), parts);
	}

	private static List<Neo4jPersistentProperty> persistent(Neo4jPersistentEntity<?> entity) {
		return java.util.stream.StreamSupport.stream(entity.spliterator(), false).toList();
	}

	Part part(String key) {
		Part part = this.parts.get(key);
		if (part == null) {
			throw new IllegalStateException(
					"%s has no component for the key '%s'. Add it, or take the key from the schema."
						.formatted(this.label, key));
		}
		return part;
	}

}
