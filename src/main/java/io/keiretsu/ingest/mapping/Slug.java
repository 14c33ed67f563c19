package io.keiretsu.ingest.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

import io.keiretsu.question.NameKey;

/**
 * Makes ids of names: the same from the same name for ever.
 */
final class Slug {

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern ENDS = Pattern.compile("^-|-$");

	private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}\\s&&[^+&%#@*$]]+");

	private static final int LONGEST = 100;

	private static final int MARK = 6;

	/** Latin letters that no accent can be taken from. */
	private static final Map<String, String> LETTERS = Map.of("æ", "ae", "ø", "o", "ß", "ss", "ł", "l", "đ", "d", "þ",
			"th", "œ", "oe", "ı", "i", "ð", "d");

	private Slug() {
	}

	/**
	 * The id: letters and digits in lower case, joined by hyphens. A name in another
	 * script, or one too long, ends in a mark of its own.
	 */
	static String of(String name) {
		String folded = folded(name);
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			folded = folded.replace(letter.getKey(), letter.getValue());
		}
		boolean foreign = folded.codePoints().anyMatch((sign) -> sign > 127 && Character.isLetterOrDigit(sign));
		String plain = ENDS.matcher(OTHERS.matcher(folded.replace("'", "").replace("’", "")).replaceAll("-"))
			.replaceAll("");
		if (!foreign && !plain.isEmpty() && plain.length() <= LONGEST) {
			return plain;
		}
		String start = plain.substring(0, Math.min(plain.length(), LONGEST - MARK - 1));
		return ENDS.matcher(start + "-" + mark(name)).replaceAll("");
	}

	/** Six hexadecimal digits that tell this text from others, in any case or width. */
	static String mark(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(folded(text).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, MARK / 2);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text in any case, accent, width and blank. */
	static String folded(String text) {
		return NameKey.of(text);
	}

	/** What two ways of writing one name have in common. */
	static String common(String name) {
		return PUNCTUATION.matcher(folded(name)).replaceAll("");
	}

}
