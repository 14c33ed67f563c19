package io.keiretsu.ingest.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.keiretsu.question.ParameterRefused;

/** Things and facts as rows of a table: cells by the names of their columns. */
final class Flat {

	private static final String SEPARATOR = "|";

	private Flat() {
	}

	/** One row for a thing; for a fact, one for each piece of evidence. */
	static List<Map<String, String>> rows(Map<String, Object> item) {
		Map<String, String> whole = new LinkedHashMap<>();
		List<Map<String, String>> rows = new ArrayList<>();
		item.forEach((key, value) -> {
			if (!key.equals("statedIn")) {
				put(whole, key, value);
			}
		});
		if (item.get("statedIn") instanceof List<?> evidence) {
			whole.remove("kind");
			for (Object each : evidence) {
				Map<String, String> row = new LinkedHashMap<>(whole);
				below(row, "statedIn", each);
				rows.add(row);
			}
		}
		else {
			rows.add(whole);
		}
		return rows;
	}

	private static void put(Map<String, String> row, String key, Object value) {
		if (value instanceof Map<?, ?>) {
			below(row, key, value);
		}
		else if (value instanceof List<?> list && list.get(0) instanceof Map<?, ?>) {
			below(row, key, list.get(0));
			below(row, second(key), list.get(1));
		}
		else {
			row.put(key, cell(value));
		}
	}

	private static void below(Map<String, String> row, String key, Object map) {
		((Map<?, ?>) map).forEach((name, value) -> row.put(key + "." + name, cell(value)));
	}

	/** The column of the second of two amounts. */
	static String second(String key) {
		return "other" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
	}

	private static String cell(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Flat::of).collect(Collectors.joining(SEPARATOR))
				: value.toString();
	}

	private static String of(Object value) {
		if (value.toString().contains(SEPARATOR)) {
			throw new ParameterRefused("format", "tables",
					"case: '%s' is one of several values of a cell, and holds the sign that stands between them"
						.formatted(value));
		}
		return value.toString();
	}

}
