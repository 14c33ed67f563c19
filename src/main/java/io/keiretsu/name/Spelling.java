package io.keiretsu.name;

import java.util.regex.Pattern;

/** How one word comes to be written in several ways. */
final class Spelling {

	private static final Pattern LONG_VOWEL = Pattern.compile("([oue])\\1|ou|oh$|(?<=[aou])e");

	private static final RememberedWords LOOSE = new RememberedWords();

	private Spelling() {
	}

	/**
	 * {@return the word with one spelling for what is written in several}: long vowels
	 * (Kyūshū, Kyuushuu, Oosaka), umlauts (Müller, Mueller), the two romanisations of
	 * Japanese (Shimbashi, Shinbasi).
	 * @param word folded, in Latin letters
	 */
	static String loose(String word) {
		return LOOSE.get(word, Spelling::loosened);
	}

	private static String loosened(String word) {
		String romanised = word.replace("mb", "nb")
			.replace("mp", "np")
			.replace("mm", "nm")
			.replaceAll("sy(?=[auo])", "sh")
			.replaceAll("ty(?=[auo])", "ch")
			.replaceAll("z[jy](?=[auo])", "j")
			.replace("tu", "tsu");
		return LONG_VOWEL.matcher(romanised)
			.replaceAll((vowel) -> vowel.group().startsWith("o") ? "o"
					: vowel.group().startsWith("u") ? "u" : (vowel.group().length() > 1) ? "e" : "");
	}

	/**
	 * {@return whether one word may be the other with one mistake of the hand}: two signs
	 * in the wrong order in a word of five or more; one left out, doubled or put in, or
	 * one wrong vowel or neighbour, in a longer one. The first sign is right, and an end
	 * that makes another word (an s, an a for an o) is no mistake.
	 */
	static boolean isMistyped(String one, String other) {
		String shorter = (one.length() <= other.length()) ? one : other;
		String longer = (one.length() <= other.length()) ? other : one;
		if (longer.length() < 5 || shorter.isEmpty() || longer.length() - shorter.length() > 1
				|| longer.charAt(0) != shorter.charAt(0) || longer.chars().anyMatch(Character::isDigit)) {
			return false;
		}
		int begin = 0;
		while (begin < shorter.length() && shorter.charAt(begin) == longer.charAt(begin)) {
			begin++;
		}
		int end = 0;
		while (end < shorter.length() - begin
				&& shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
			end++;
		}
		int different = longer.length() - begin - end;
		if (shorter.length() == longer.length()) {
			boolean swapped = different == 2 && shorter.charAt(begin) == longer.charAt(begin + 1)
					&& shorter.charAt(begin + 1) == longer.charAt(begin);
			return swapped || different == 1 && longer.length() >= 8
					&& (end > 0 || "sz".indexOf(shorter.charAt(begin)) >= 0 && "sz".indexOf(longer.charAt(begin)) >= 0);
		}
		if (different != 1) {
			return false;
		}
		boolean doubled = begin > 0 && longer.charAt(begin) == longer.charAt(begin - 1)
				|| begin < longer.length() - 1 && longer.charAt(begin) == longer.charAt(begin + 1);
		return (longer.length() >= 7 || doubled && longer.length() >= 6) && end > 0;
	}

	/** Whether one word is the plural of the other. */
	static boolean isPlural(String one, String other) {
		String singular = (one.length() < other.length()) ? one : other;
		String plural = (one.length() < other.length()) ? other : one;
		return plural.equals(singular + "s")
				|| singular.endsWith("y") && plural.equals(singular.substring(0, singular.length() - 1) + "ies");
	}

}
