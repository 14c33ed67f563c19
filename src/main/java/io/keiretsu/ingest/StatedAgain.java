package io.keiretsu.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was stated out of the canonical JSON in which it is kept. */
final class StatedAgain {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final TypeReference<Map<String, Object>> KEYS = new TypeReference<>() {
	};

	private StatedAgain() {
	}

	/**
	 * {@return the keys, with numbers as a case file has them}
	 * @param stated canonical JSON
	 */
	static Map<String, Object> keys(String stated) {
		Map<String, Object> keys = new TreeMap<>(JSON.readValue(stated, KEYS));
		keys.replaceAll((key, value) -> exact(value));
		return keys;
	}

	/**
	 * {@return whether both are written down in the same way}
	 */
	static boolean same(Object one, @Nullable Object other) {
		return other != null && Canonical.json(one).equals(Canonical.json(other));
	}

	private static Object exact(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> exact = new TreeMap<>();
			map.forEach((key, each) -> exact.put(key.toString(), exact(each)));
			return exact;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(StatedAgain::exact).toList();
		}
		return (value instanceof Number && !(value instanceof BigDecimal)) ? new BigDecimal(value.toString()) : value;
	}

}
