package io.keiretsu.attack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import de.siegmar.fastcsv.writer.CsvWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A valid item of every sort that a case may hold, and each once more for each key of the
 * schema with a text there. Keys within keys have a dot, as the columns of tables.
 */
final class Fields {

	static final JsonMapper JSON = JsonMapper.builder().build();

	static final Map<String, String> SECTIONS = new TreeMap<>(Map.of("sources", "source", "firms", "firm", "plants",
			"plant", "ministries", "ministry", "programmes", "programme", "products", "product"));

	/** What every sort of fact needs, beside its evidence. */
	private static final Map<String, Map<String, String>> FACTS = new TreeMap<>(
			Map.ofEntries(Map.entry("supply-contract", Map.of("supplier", "one", "buyer", "two")),
					Map.entry("stake", Map.of("owner", "one", "in", "two")),
					Map.entry("operation", Map.of("operator", "one", "of", "works")),
					Map.entry("production", Map.of("of", "works", "makes", "cell")),
					Map.entry("plant-status", Map.of("of", "works", "status", "planned")),
					Map.entry("capacity", Map.of("of", "works", "amount.value", "5", "amount.unit", "GWh")),
					Map.entry("investment", Map.of("in", "works", "amount.value", "5", "amount.currency", "JPY")),
					Map.entry("programme-plan",
							Map.of("of", "plan", "projects.value", "5", "projects.unit", "project")),
					Map.entry("subsidy", Map.of("grantor", "office", "amount.value", "5", "amount.currency", "JPY")),
					Map.entry("target",
							Map.of("setter", "office", "metric", "output", "amount.value", "5", "amount.unit", "GWh")),
					Map.entry("market-share", Map.of("of", "one", "in", "cell", "period", "2024", "rank", "1")),
					Map.entry("component", Map.of("of", "cell", "in", "pack")),
					Map.entry("statement", Map.of("about", "one", "says", "It grows", "stance", "reported"))));

	private static final List<String> INSIDE = List.of("names.en", "names.ja", "identifiers.lei", "identifiers.isin",
			"identifiers.ticker", "identifiers.wikidata", "identifiers.corporateNumber", "statedIn.source",
			"statedIn.locator", "statedIn.attributedTo", "statedIn.statedAs", "statedIn.confidence", "statedIn.reason",
			"amount.value", "amount.min", "amount.currency", "amount.unit", "amount.qualifier", "amount.per");

	private static final Set<String> LISTS = Set.of("from", "about", "isA", "by", "basedOn", "inferred", "contradicts",
			"names.en", "names.ja", "investor");

	private Fields() {
	}

	/**
	 * An item.
	 *
	 * @param sort a section of a case file, or a kind of fact
	 * @param field where the text stands; empty in what is valid
	 * @param keys its keys
	 */
	record Item(String sort, String field, Map<String, String> keys) {

		boolean isFact() {
			return FACTS.containsKey(this.sort);
		}

		/** As a case file has it. */
		Map<String, Object> nested() {
			Map<String, Object> nested = new LinkedHashMap<>();
			this.keys.forEach((key, value) -> put(nested, key, value));
			if (nested.get("statedIn") instanceof Map<?, ?> evidence) {
				nested.put("statedIn", List.of(evidence));
			}
			if (isFact()) {
				nested.put("kind", this.sort);
			}
			return nested;
		}

		@SuppressWarnings("unchecked")
		private void put(Map<String, Object> nested, String key, String value) {
			Object written = value.matches("[0-9]{1,4}") ? Integer.valueOf(value) : value;
			int dot = key.indexOf('.');
			if (dot < 0) {
				nested.put(key, isList(key) ? List.of(written) : written);
			}
			else if (nested.computeIfAbsent(key.substring(0, dot),
					(inner) -> new LinkedHashMap<>()) instanceof Map<?, ?> inner) {
				((Map<String, Object>) inner).put(key.substring(dot + 1), isList(key) ? List.of(written) : written);
			}
		}

		private boolean isList(String key) {
			return LISTS.contains(key) && !(key.equals("by") && this.sort.equals("statement"))
					|| key.equals("of") && this.sort.equals("capacity")
					|| key.equals("in") && this.sort.equals("investment")
					|| key.equals("for") && this.sort.equals("subsidy");
		}

	}

	/** What the facts speak of. */
	static List<Item> things() {
		return List.of(thing("sources", "paper", Map.of("title", "A paper", "published", "2024")),
				thing("firms", "one", Map.of("name", "One")), thing("firms", "two", Map.of("name", "Two")),
				thing("plants", "works", Map.of("name", "Works", "country", "JP")),
				thing("ministries", "office", Map.of("name", "Office", "kind", "ministry")),
				thing("programmes", "plan", Map.of("name", "Plan", "by", "office")),
				thing("products", "cell", Map.of("name", "cells")), thing("products", "pack", Map.of("name", "packs")));
	}

	private static Item thing(String section, String id, Map<String, String> keys) {
		Map<String, String> all = new LinkedHashMap<>(Map.of("id", id));
		all.putAll(keys);
		return new Item(section, "", all);
	}

	/** A valid fact of every kind. */
	static List<Item> facts() {
		List<Item> facts = new ArrayList<>();
		FACTS.forEach((kind, needed) -> facts.add(new Item(kind, "", stated(needed, "a fact"))));
		return facts;
	}

	private static Map<String, String> stated(Map<String, String> needed, String ref) {
		Map<String, String> keys = new LinkedHashMap<>(new TreeMap<>(needed));
		keys.put("ref", ref);
		keys.put("statedIn.source", "paper");
		keys.put("statedIn.locator", "p. 1");
		return keys;
	}

	/**
	 * Every field of the schema once with this text in it.
	 * @param schema of case files
	 * @param ids with what the ids of the things begin
	 * @param text the text
	 */
	static List<Item> with(JsonNode schema, String ids, String text) {
		List<Item> items = new ArrayList<>();
		SECTIONS.forEach((section, definition) -> keys(schema, definition).forEach((key) -> {
			Map<String, String> keys = new LinkedHashMap<>(Map.of("id", ids + "-" + items.size(), "name", "A thing"));
			if (section.equals("sources")) {
				keys.remove("name");
			}
			keys.put(key, text);
			items.add(new Item(section, key, keys));
		}));
		FACTS.forEach((kind, needed) -> keys(schema, kind).forEach((key) -> {
			Map<String, String> keys = stated(needed, "fact " + items.size());
			keys.keySet().removeIf((other) -> other.startsWith(key + "."));
			keys.put(key, text);
			items.add(new Item(kind, key, keys));
		}));
		return items;
	}

	private static Set<String> keys(JsonNode schema, String definition) {
		JsonNode properties = schema.path("$defs").path(definition).path("properties");
		Set<String> keys = new TreeSet<>(properties.propertyNames());
		keys.remove("kind");
		if (definition.equals("ministry") || definition.equals("source")) {
			keys.add("kind");
		}
		INSIDE.stream().filter((key) -> properties.has(key.substring(0, key.indexOf('.')))).forEach(keys::add);
		return keys;
	}

	/** A case file of these items. */
	static String json(String caseId, List<Item> items) {
		Map<String, Object> file = new LinkedHashMap<>(Map.of("case", caseId));
		file.put("sharing", "public");
		SECTIONS.keySet()
			.forEach((section) -> file.put(section,
					items.stream().filter((item) -> item.sort().equals(section)).map(Item::nested).toList()));
		file.put("facts", items.stream().filter(Item::isFact).map(Item::nested).toList());
		return JSON.writeValueAsString(file);
	}

	/** A table of these rows, with the columns that any of them has. */
	static String csv(List<Map<String, String>> rows) {
		Set<String> columns = new TreeSet<>();
		rows.forEach((row) -> columns.addAll(row.keySet()));
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(columns);
			rows.forEach(
					(row) -> csv.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
