package io.keiretsu.ingest.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.keiretsu.ingest.casefile.Written;

/** Writes texts, numbers, lists and maps down as if they stood in a case file. */
final class Drafts {

	private Drafts() {
	}

	static Written.Keys of(Map<String, ?> keys, int line) {
		Map<String, Written.Entry> entries = new LinkedHashMap<>();
		keys.forEach((key, value) -> entries.put(key, new Written.Entry(written(value, line), line)));
		return new Written.Keys(entries, line);
	}

	private static Written written(Object value, int line) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> keys = new LinkedHashMap<>();
			map.forEach((key, each) -> keys.put(key.toString(), each));
			return of(keys, line);
		}
		if (value instanceof List<?> list) {
			return new Written.Items(list.stream().map((each) -> written(each, line)).toList(), line);
		}
		return Written.Text.ofCell(value.toString(), line);
	}

}
