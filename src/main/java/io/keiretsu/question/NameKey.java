package io.keiretsu.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds a name so that two ways of writing it become one: Unicode compatibility forms
 * (NFKC: width, ligatures), case, diacritics of European scripts, and white space. Marks
 * that make another letter, as in Japanese kana, stay.
 */
public final class NameKey {

	private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036f]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

	private NameKey() {
	}

	/**
	 * {@return the folded name, under which it is looked up}
	 * @param text a name in any script
	 */
	public static String of(String text) {
		String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
		String bare = DIACRITICS.matcher(Normalizer.normalize(compatible, Normalizer.Form.NFD)).replaceAll("");
		String folded = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return BLANKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

}
