package io.keiretsu.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in a name, however they are written: 2, No. 2, II, second, 第二. What is
 * numbered is another thing under another number.
 */
final class Numbers {

	private static final Pattern EASTERN = Pattern
		.compile("(?:第|제)([一二三四五六七八九十]+|[0-9]+)|([一二三四五六七八九十]+|[0-9]+)(?=(?:号|號|工場|局|期|分厂|厂|廠|공장|호|分公司|棟))");

	private static final String DIGITS = "零一二三四五六七八九";

	private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
			"xii");

	private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2),
			Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
			Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
			Map.entry("1st", 1), Map.entry("2nd", 2), Map.entry("3rd", 3), Map.entry("4th", 4), Map.entry("5th", 5),
			Map.entry("daiichi", 1), Map.entry("daini", 2), Map.entry("daisan", 3));

	private static final Set<String> NUMBERED = Set.of("plant", "factory", "works", "fab", "unit", "phase", "line",
			"fund", "holdings", "park", "block", "building", "partners", "investors", "capital", "gigafactory", "site",
			"mill", "train", "project");

	private Numbers() {
	}

	/**
	 * {@return a text without its numbers of the East}
	 * @param text folded
	 * @param found takes the numbers
	 */
	static String without(String text, Set<String> found) {
		Matcher number = EASTERN.matcher(text);
		StringBuilder rest = new StringBuilder();
		while (number.find()) {
			String digits = (number.group(1) != null) ? number.group(1) : number.group(2);
			found.add(String.valueOf(Character.isDigit(digits.charAt(0)) && digits.charAt(0) < 128
					? Long.parseLong(digits.substring(0, Math.min(15, digits.length()))) : value(digits)));
			number.appendReplacement(rest, " ");
		}
		return number.appendTail(rest).toString().strip();
	}

	private static int value(String digits) {
		int ten = digits.indexOf('十');
		if (ten < 0) {
			return digits.chars().map(DIGITS::indexOf).reduce(0, (sum, digit) -> 10 * sum + digit);
		}
		int tens = (ten == 0) ? 1 : value(digits.substring(0, ten));
		return 10 * tens + ((ten == digits.length() - 1) ? 0 : value(digits.substring(ten + 1)));
	}

	/**
	 * Takes the numbers out of words.
	 * @param words in Latin letters; loses what is a number
	 * @param found takes the numbers
	 */
	static void take(List<String> words, Set<String> found) {
		for (int i = words.size() - 1; i >= 0; i--) {
			String word = words.get(i);
			String number = (words.size() == 1) ? ""
					: number(word, (i > 0) ? words.get(i - 1) : "", i == words.size() - 1);
			if (!number.isEmpty()) {
				found.add(number);
				words.remove(i);
				if (i > 0 && words.size() > 1 && words.get(i - 1).matches("no|nr|number")) {
					words.remove(--i);
				}
			}
		}
	}

	private static String number(String word, String before, boolean last) {
		if (word.length() < 16 && word.chars().allMatch((sign) -> sign >= '0' && sign <= '9')) {
			return String.valueOf(Long.parseLong(word));
		}
		if (ORDINALS.containsKey(word)) {
			return String.valueOf(ORDINALS.get(word));
		}
		int roman = ROMAN.indexOf(word) + 1;
		boolean counts = NUMBERED.contains(before) || before.equals("no") || last && word.length() > 1;
		return (roman > 0 && !before.isEmpty() && counts) ? String.valueOf(roman) : "";
	}

}
