package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fact out of a backup, with its evidence, and what follows from what it says.
 *
 * @param kind its kind
 * @param properties as they were recorded
 * @param evidence each with its source
 * @param keys what is stated
 * @param placed what an import makes of that today
 */
record RestoredFact(FactKind kind, Map<String, Object> properties, List<Map<String, Object>> evidence,
		Map<String, Object> keys, FactRows.Placed placed) {

	/** What is in the statement of a fact beside its keys. */
	private static final Set<String> ABOUT = Set.of("kind", "version", "contradicts");

	@SuppressWarnings("unchecked")
	static RestoredFact of(Map<String, Object> line, FactKinds kinds) {
		Map<String, Object> properties = (Map<String, Object>) line.getOrDefault("fact", Map.of());
		FactKind kind = kinds.of(String.valueOf(properties.get("kind")));
		Map<String, Object> keys = StatedAgain.keys(String.valueOf(properties.get("stated")));
		keys.keySet().removeAll(ABOUT);
		return new RestoredFact(kind, properties, (List<Map<String, Object>>) line.getOrDefault("evidence", List.of()),
				keys, FactRows.placed(kind, keys, (text) -> !isWords(kind, properties, text)));
	}

	/** Where a thing may be named, words may stand that name none. */
	private static boolean isWords(FactKind kind, Map<String, Object> properties, String text) {
		return kind.parts()
			.values()
			.stream()
			.anyMatch((part) -> part.arrow() != null && text.equals(properties.get(part.property() + "Words")));
	}

	/** What {@code ingest/state-facts} takes. */
	Map<String, Object> row() {
		Map<String, Object> all = new HashMap<>(this.properties);
		if (!all.containsKey("retractedIn")) {
			all.put("live", String.valueOf(all.get("says")));
		}
		all.put("slot", Slots.of(this.kind, this.keys, (id) -> id));
		List<Map<String, Object>> arrows = new ArrayList<>(this.placed.arrows());
		this.evidence.forEach((each) -> arrows.add(Map.of("type", "STATED_IN", "incoming", false, "thing",
				String.valueOf(each.get("source")), "properties", each.getOrDefault("said", Map.of()))));
		return Map.of("label", this.kind.label(), "properties", all, "arrows", arrows);
	}

	/** What is not as an import would write it today. */
	Stream<String> strays() {
		return this.placed.properties()
			.entrySet()
			.stream()
			.filter((entry) -> !StatedAgain.same(entry.getValue(), this.properties.get(entry.getKey())))
			.map((entry) -> "The fact '%s' has %s = %s, and what was stated gives %s.".formatted(
					this.properties.get("id"), entry.getKey(), this.properties.get(entry.getKey()), entry.getValue()));
	}

}
