package io.keiretsu.ingest.out;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.Graph;

/**
 * What leaves, read from the graph piece by piece, each in the shape that it has in a
 * case file.
 *
 * @param graph the graph
 * @param parcel what leaves
 */
record Contents(Graph graph, Parcel parcel) {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final TypeReference<Map<String, Object>> KEYS = new TypeReference<>() {
	};

	private static final List<String> OF_EVIDENCE = List.of("source", "locator", "attributedTo", "statedAs",
			"confidence", "reason");

	/** Gives the things of a kind as a case describes them, by id. */
	void things(String caseId, ThingKind kind, Consumer<Map<String, Object>> things) {
		Map<String, @Nullable Object> asked = asked(caseId);
		asked.put("label", kind.label());
		this.graph.stream("things/exported-things", asked, (row) -> {
			Map<String, Object> thing = new LinkedHashMap<>();
			thing.put("id", row.get("id").asString());
			if (keys(row).get("keys") instanceof Map<?, ?> keys) {
				keys.forEach((key, value) -> thing.put(key.toString(), value));
			}
			things.accept(thing);
		});
	}

	/** Gives the facts that a case states, by the hash of what they say. */
	void facts(String caseId, Consumer<Map<String, Object>> facts) {
		this.graph.stream("things/exported-facts", asked(caseId), (row) -> stated(row).forEach(facts));
	}

	/** Gives whatever a file of the graph gives of all cases that leave. */
	void all(String file, Consumer<Record> rows) {
		this.graph.stream(file, this.parcel.asked(), rows);
	}

	String sharing(String caseId) {
		return this.parcel.internal().contains(caseId) ? "internal" : "public";
	}

	private Map<String, @Nullable Object> asked(String caseId) {
		Map<String, @Nullable Object> asked = new HashMap<>(this.parcel.asked());
		asked.put("case", caseId);
		return asked;
	}

	private static Map<String, Object> keys(Record row) {
		return JSON.readValue(row.get("stated").asString(), KEYS);
	}

	/**
	 * A case may state the same twice, under two ids or with other keys inferred; what
	 * belongs together is told by these two.
	 */
	private static List<Map<String, Object>> stated(Record row) {
		Map<List<Object>, List<Map<String, Object>>> groups = new LinkedHashMap<>();
		for (Value said : row.get("evidence").values()) {
			Map<String, Object> each = said.asMap();
			groups.computeIfAbsent(Arrays.asList(each.get("factId"), each.get("inferred")), (key) -> new ArrayList<>())
				.add(each);
		}
		return groups.values().stream().map((group) -> fact(row, group)).toList();
	}

	private static Map<String, Object> fact(Record row, List<Map<String, Object>> group) {
		Map<String, Object> said = group.get(0);
		Map<String, Object> keys = keys(row);
		Map<String, Object> fact = new LinkedHashMap<>();
		fact.put("kind", String.valueOf(keys.remove("kind")));
		keys.remove("version");
		put(fact, "id", said, "factId");
		if (keys.remove("contradicts") != null) {
			List<String> ids = row.get("contradicts").asList(Value::asString).stream().sorted().toList();
			if (!ids.isEmpty()) {
				keys.put("contradicts", ids);
			}
		}
		fact.putAll(keys);
		put(fact, "inferred", said, "inferred");
		put(fact, "title", said, "title");
		put(fact, "note", said, "note");
		fact.put("statedIn", group.stream().map(Contents::evidence).toList());
		return fact;
	}

	private static Map<String, Object> evidence(Map<String, Object> said) {
		Map<String, Object> evidence = new LinkedHashMap<>();
		OF_EVIDENCE.forEach((key) -> put(evidence, key, said, key));
		return evidence;
	}

	private static void put(Map<String, Object> into, String key, Map<String, Object> from, String as) {
		Object value = from.get(as);
		if (value != null) {
			into.put(key, (value instanceof Double number) ? plain(number) : value);
		}
	}

	private static BigDecimal plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros();
	}

}
