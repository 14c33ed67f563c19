package io.keiretsu.ingest.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between several values. Words and signs that are also part of names, such
 * as {@code and} and {@code &}, count only with blanks on both sides.
 *
 * @param sign the sign or word
 * @param pattern what is found of it, with its blanks
 */
record Separator(String sign, Pattern pattern) {

	static Separator of(String sign) {
		boolean partOfNames = sign.matches("[\\p{L}\\p{N}&+.'-]+");
		String blanks = partOfNames ? "\\s+" : "\\s*";
		return new Separator(sign, Pattern.compile(blanks + Pattern.quote(sign) + blanks, Pattern.CASE_INSENSITIVE));
	}

	/**
	 * How many characters of the text at this position it takes; 0 where it is not there.
	 */
	int lengthAt(String text, int position) {
		Matcher found = this.pattern.matcher(text).region(position, text.length());
		return found.lookingAt() ? found.end() - position : 0;
	}

}
