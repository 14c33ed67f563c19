package io.keiretsu.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The one way to write a statement down, so that equal statements have equal hashes: JSON
 * with sorted keys, NFC texts, plain decimals without trailing zeros, lists of texts
 * sorted, and nothing that is null.
 */
final class Canonical {

	private Canonical() {
	}

	/**
	 * {@return the canonical JSON of a value}
	 * @param value a map, list, text, number or truth value
	 */
	static String json(Object value) {
		if (value instanceof Map<?, ?> map) {
			return new TreeMap<>(map).entrySet()
				.stream()
				.filter((entry) -> entry.getValue() != null)
				.map((entry) -> quoted(entry.getKey().toString()) + ":" + json(entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
		}
		if (value instanceof List<?> list) {
			boolean texts = list.stream().allMatch(String.class::isInstance);
			var items = list.stream().map(Canonical::json);
			return (texts ? items.sorted() : items).collect(Collectors.joining(",", "[", "]"));
		}
		if (value instanceof BigDecimal number) {
			return number.stripTrailingZeros().toPlainString();
		}
		return (value instanceof Number || value instanceof Boolean) ? value.toString() : quoted(value.toString());
	}

	private static String quoted(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
		StringBuilder quoted = new StringBuilder("\"");
		JsonStringEncoder.getInstance().quoteAsString(normal, quoted);
		return quoted.append('"').toString();
	}

	/**
	 * {@return the SHA-256 of the parts, one a line, as 64 hex digits}
	 * @param parts what is hashed; {@code null} counts as empty
	 */
	static String hash(@Nullable String... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String part : parts) {
				digest.update((((part != null) ? part : "") + "\n").getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
