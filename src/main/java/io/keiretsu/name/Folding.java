package io.keiretsu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * Folds a text so that two ways of writing it become one: compatibility forms (NFKC:
 * width, ligatures), case, signs that are not seen, diacritics of European scripts, white
 * space. Marks that make another letter, as in Japanese kana, stay.
 */
public final class Folding {

	private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();

	private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final Pattern QUOTES = Pattern.compile("['\\u2018\\u2019\\u02bc`\\u00b4\\u05f3\\u05f4\"]");

	private static final Pattern AND = Pattern.compile("[&+]");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Map<String, String> LETTERS = Map.of("ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ð",
			"d", "þ", "th", "ı", "i", "ħ", "h", "ə", "a");

	private static final Pattern LETTER = Pattern.compile(String.join("|", LETTERS.keySet()));

	private Folding() {
	}

	/**
	 * {@return the text, folded}
	 * @param text in any script
	 */
	public static String fold(String text) {
		String caseless = CASELESS.normalize(SPACES.matcher(text).replaceAll(" "));
		String bare = MARKS.matcher(Normalizer2.getNFDInstance().normalize(caseless)).replaceAll("");
		String plain = LETTER.matcher(bare).replaceAll((letter) -> LETTERS.getOrDefault(letter.group(), ""));
		return SPACES.matcher(Normalizer2.getNFCInstance().normalize(plain)).replaceAll(" ").strip();
	}

	/**
	 * {@return the words of a folded text}: what stands between signs; an ampersand is a
	 * word, an apostrophe is nothing, and single letters in a row are one word, as in
	 * S.A.R.L.
	 * @param folded by {@link #fold}
	 */
	public static List<String> words(String folded) {
		List<String> words = new ArrayList<>();
		boolean afterLetter = false;
		String joined = AND.matcher(QUOTES.matcher(folded).replaceAll("")).replaceAll(" and ");
		Matcher found = WORD.matcher(joined);
		while (found.find()) {
			String word = found.group();
			boolean letter = word.length() == 1 && isAlphabetic(word.codePointAt(0));
			boolean parted = found.start() > 0 && joined.charAt(found.start() - 1) == '/' && !words.isEmpty()
					&& words.get(words.size() - 1).length() > 1;
			if (letter && afterLetter && !parted) {
				words.set(words.size() - 1, words.get(words.size() - 1) + word);
			}
			else {
				words.add(word);
			}
			afterLetter = letter;
		}
		return words;
	}

	private static boolean isAlphabetic(int sign) {
		int script = UScript.getScript(sign);
		return UCharacter.isLetter(sign)
				&& (script == UScript.LATIN || script == UScript.CYRILLIC || script == UScript.GREEK);
	}

}
