package io.keiretsu.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.keiretsu.name.Commonness;
import io.keiretsu.name.Folding;
import io.keiretsu.name.NameReader;
import io.keiretsu.name.Read;

/**
 * Writes queries for the full-text index of names. They are made of letters and digits
 * alone, so that nothing of what people type is a sign of Lucene's. The rarest words are
 * looked for, since the common ones find everything.
 */
public final class FullText {

	/** How much of a name is looked for. */
	private static final int LENGTH = 200;

	private static final int WORDS = 6;

	private static final int MOST_DISTANCE_AT = 8;

	private FullText() {
	}

	/**
	 * {@return a query for names that begin, or nearly sound, as what was typed; empty
	 * where nothing was}
	 * @param typed by somebody, not yet at its end perhaps
	 * @param commonness of words
	 */
	static String typed(String typed, Commonness commonness) {
		String text = shortened(typed);
		List<String> words = Folding.words(Folding.fold(text));
		Set<String> sought = new LinkedHashSet<>(words);
		Read read = NameReader.shared().read(text, null);
		if (!isLatin(text)) {
			sought.addAll(List.of(read.indexed().split(" ")));
		}
		String last = words.isEmpty() ? "" : words.get(words.size() - 1);
		List<String> parts = new ArrayList<>();
		rarest(sought, commonness, last).forEach((word) -> parts.add(part(word, commonness, true)));
		return String.join(" ", parts);
	}

	/**
	 * {@return a query for names that may be another form of this one; empty where it has
	 * no word}
	 * @param read the name
	 * @param commonness of words
	 */
	public static String whole(Read read, Commonness commonness) {
		Set<String> sought = new LinkedHashSet<>(List.of(read.indexed().split(" ")));
		if (!isLatin(read.plain())) {
			sought.addAll(Folding.words(shortened(read.plain())));
		}
		List<String> parts = new ArrayList<>();
		List<String> words = rarest(sought, commonness, "");
		for (int i = 0; i < words.size(); i++) {
			parts.add(part(words.get(i), commonness, false) + ((i < 2) ? fuzzy(words.get(i)) : ""));
		}
		return String.join(" ", parts);
	}

	private static String shortened(String text) {
		return text.codePointCount(0, text.length()) <= LENGTH ? text
				: text.substring(0, text.offsetByCodePoints(0, LENGTH));
	}

	private static boolean isLatin(String text) {
		return text.codePoints().allMatch((sign) -> sign < 0x0250);
	}

	private static List<String> rarest(Set<String> words, Commonness commonness, String always) {
		return words.stream()
			.filter((word) -> !word.isEmpty())
			.sorted(Comparator.comparing((String word) -> !word.equals(always))
				.thenComparing(commonness::weight, Comparator.reverseOrder()))
			.limit(WORDS)
			.toList();
	}

	private static String part(String word, Commonness commonness, boolean typed) {
		String exact = word + String.format(Locale.ROOT, "^%.1f", 3 * commonness.weight(word));
		return (typed && word.codePoints().allMatch((sign) -> sign < 0x2E80))
				? "(" + exact + ((word.length() > 1) ? " OR " + word + "*" : "") + " OR " + word + "~"
						+ ((word.length() < MOST_DISTANCE_AT) ? "1" : "2") + ")"
				: exact;
	}

	private static String fuzzy(String word) {
		return (word.length() > 4 && word.chars().allMatch((sign) -> sign < 128)) ? " " + word + "~1" : "";
	}

}
