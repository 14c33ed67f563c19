package io.keiretsu.ingest.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a backup. Equal contents make equal texts: keys are sorted, nothing is
 * null, and the lists of a line are sets, sorted by their texts; those within them stay
 * as they are. A day is written as <code>{"day": …}</code>, an instant as
 * <code>{"at": …}</code>; a number without a point is whole.
 */
public final class Line {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<LinkedHashMap<String, Object>> KEYS = new TypeReference<>() {
	};

	private static final String DAY = "day";

	private static final String AT = "at";

	private Line() {
	}

	static String written(Map<String, ? extends @Nullable Object> row) {
		Map<String, Object> line = new TreeMap<>();
		row.forEach((key, value) -> {
			if (value instanceof List<?> list) {
				line.put(key,
						list.stream()
							.map(Line::plain)
							.map((each) -> new Sorted(JSON.writeValueAsString(each), each))
							.sorted((one, other) -> one.text().compareTo(other.text()))
							.map(Sorted::value)
							.toList());
			}
			else if (value != null) {
				line.put(key, plain(value));
			}
		});
		return JSON.writeValueAsString(line);
	}

	private record Sorted(String text, Object value) {

	}

	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> sorted = new TreeMap<>();
			map.forEach((key, each) -> {
				if (each != null) {
					sorted.put(key.toString(), plain(each));
				}
			});
			return sorted;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Line::plain).toList();
		}
		if (value instanceof ZonedDateTime instant) {
			return Map.of(AT, instant.toInstant().toString());
		}
		return (value instanceof LocalDate day) ? Map.of(DAY, day.toString()) : value;
	}

	/**
	 * {@return what a line says, as the driver takes it}
	 */
	static Map<String, Object> read(String text) {
		Map<String, Object> line = JSON.readValue(text, KEYS);
		line.replaceAll((key, value) -> typed(value));
		return line;
	}

	private static Object typed(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(Line::typed).toList();
		}
		if (value instanceof Integer number) {
			return number.longValue();
		}
		if (!(value instanceof Map<?, ?> map)) {
			return value;
		}
		if (map.size() == 1 && map.get(AT) instanceof String at) {
			return Instant.parse(at).atZone(ZoneOffset.UTC);
		}
		if (map.size() == 1 && map.get(DAY) instanceof String day) {
			return LocalDate.parse(day);
		}
		Map<String, Object> typed = new LinkedHashMap<>();
		map.forEach((key, each) -> typed.put(key.toString(), typed(each)));
		return typed;
	}

}
