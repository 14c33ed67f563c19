package io.keiretsu.ingest.casefile;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a text may hold, and its one way of being written.
 */
final class Texts {

	private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

	/**
	 * Signs that turn the order of what follows and so can make a text look like another.
	 */
	private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

	private Texts() {
	}

	/**
	 * The text in Unicode's composed form (NFC), with every run of white space as one
	 * space and none at its ends.
	 */
	static String clean(String text) {
		return Normalizer.normalize(SPACE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
	}

	/**
	 * The first sign that must not stand in a text, as {@code U+0007}, or null.
	 */
	static @Nullable String forbidden(String text) {
		return text.codePoints()
			.filter((sign) -> (Character.isISOControl(sign) && "\t\r\n".indexOf(sign) < 0) || TURNING.indexOf(sign) >= 0
					|| Character.getType(sign) == Character.SURROGATE
					|| Character.getType(sign) == Character.UNASSIGNED && (sign & 0xFFFE) == 0xFFFE || sign == 0xFEFF)
			.mapToObj((sign) -> String.format("U+%04X", sign))
			.findFirst()
			.orElse(null);
	}

}
