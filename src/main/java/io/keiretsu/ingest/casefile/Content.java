package io.keiretsu.ingest.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.keiretsu.fact.ThingKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns a case file that has no fault into content, in one way of writing: a bare number
 * becomes a number with its qualifier, a single id a list, lists of ids are sorted, and
 * defaults are filled in.
 */
final class Content {

	private Content() {
	}

	static CaseFile of(Spot root) {
		List<StatedThing> things = new ArrayList<>();
		Declared.SECTIONS.forEach((section, kind) -> {
			Spot list = root.at(section);
			if (list != null) {
				list.items().forEach((thing) -> things.add(thing(kind, thing)));
			}
		});
		Spot facts = root.at("facts");
		List<StatedFact> stated = (facts != null) ? facts.items().stream().map(Content::fact).toList() : List.of();
		return new CaseFile(root.file(), text(root, "case"),
				Sharing.valueOf(text(root, "sharing").toUpperCase(Locale.ROOT)), List.copyOf(things), stated);
	}

	static StatedThing thing(ThingKind kind, Spot thing) {
		Map<String, Object> keys = map(thing);
		String id = (String) keys.remove("id");
		return new StatedThing(kind, String.valueOf(id), Collections.unmodifiableMap(keys), thing.file(),
				thing.written().line());
	}

	static StatedFact fact(Spot fact) {
		Map<String, Object> keys = map(fact);
		keys.remove("statedIn");
		List<StatedEvidence> statedIn = new ArrayList<>();
		Spot evidence = fact.at("statedIn");
		if (evidence != null) {
			evidence.items().forEach((each) -> statedIn.add(evidence(each)));
		}
		List<String> inferred = new ArrayList<>();
		if (keys.remove("inferred") instanceof List<?> list) {
			list.forEach((each) -> inferred.add((String) each));
		}
		return new StatedFact(String.valueOf(keys.remove("kind")), (String) keys.remove("id"),
				(String) keys.remove("note"), (String) keys.remove("title"), inferred.stream().sorted().toList(),
				Collections.unmodifiableMap(keys), List.copyOf(statedIn), fact.file(), fact.written().line());
	}

	private static StatedEvidence evidence(Spot spot) {
		Map<String, Object> keys = map(spot);
		return new StatedEvidence(text(spot, "source"), text(spot, "locator"), (String) keys.get("attributedTo"),
				(String) keys.get("statedAs"), (BigDecimal) keys.get("confidence"), (String) keys.get("reason"));
	}

	private static Map<String, Object> map(Spot spot) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (String key : ((Written.Keys) spot.written()).entries().keySet()) {
			Spot below = spot.at(key);
			if (below != null) {
				map.put(key, value(below));
			}
		}
		return defaults(spot.schema(), map);
	}

	private static Map<String, Object> defaults(SchemaPart schema, Map<String, Object> map) {
		for (String key : schema.properties()) {
			SchemaPart property = schema.property(key);
			if (!map.containsKey(key) && property != null && property.has("default")) {
				JsonNode value = property.keyword("default");
				map.put(key, value.isBoolean() ? (Object) value.booleanValue() : value.asString());
			}
		}
		return map;
	}

	private static Object value(Spot spot) {
		if (spot.written() instanceof Written.Text text) {
			Object value = scalar(spot.schema(), text);
			if (spot.schema().isNumber()) {
				return Collections
					.unmodifiableMap(defaults(spot.schema(), new LinkedHashMap<>(Map.of("value", value))));
			}
			return spot.schema().isList() ? List.of(value) : value;
		}
		if (spot.written() instanceof Written.Items) {
			List<Object> list = new ArrayList<>(spot.items().stream().map(Content::value).toList());
			if (spot.schema().has("x-kind")) {
				list.sort((one, other) -> one.toString().compareTo(other.toString()));
			}
			return List.copyOf(list);
		}
		return Collections.unmodifiableMap(map(spot));
	}

	private static Object scalar(SchemaPart schema, Written.Text text) {
		JsonNode typed = TypedJson.of(schema, text);
		if (typed.isNumber()) {
			BigDecimal number = typed.decimalValue().stripTrailingZeros();
			return (number.scale() < 0) ? number.setScale(0) : number;
		}
		return typed.isBoolean() ? (Object) typed.booleanValue() : typed.asString();
	}

	private static String text(Spot spot, String key) {
		Spot below = spot.at(key);
		@Nullable String text = (below != null) ? below.text() : null;
		return String.valueOf(text);
	}

}
