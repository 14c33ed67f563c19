package io.keiretsu.ingest.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a text of several names apart, but never within brackets, and never between a
 * name and its legal form.
 *
 * @param separators what stands between names, the longest first
 * @param together folded words that belong to the name before them
 * @param whole folded texts that are one name
 */
record NameSplit(List<Separator> separators, Set<String> together, Set<String> whole) {

	/** What stands behind names of firms in many countries and is no firm itself. */
	static final List<String> LEGAL_FORMS = List.of("AB", "AG", "AS", "ASA", "BV", "Co", "Company", "Corp",
			"Corporation", "GmbH", "Inc", "Incorporated", "International", "KGaA", "KK", "Limited", "LLC", "LLP", "LP",
			"Ltd", "NV", "Oy", "Oyj", "PLC", "Pty", "SA", "SAS", "SE", "SL", "SpA", "SRL");

	private static final Pattern DOTS = Pattern.compile("[.\\s]+");

	static NameSplit of(List<String> signs, Set<String> together, Set<String> whole) {
		List<Separator> separators = signs.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Separator::of)
			.toList();
		return new NameSplit(separators, together, whole);
	}

	boolean isWhole(String text) {
		return this.whole.contains(Slug.folded(text));
	}

	List<String> of(String text) throws CellRefused {
		if (isWhole(text)) {
			return List.of(text);
		}
		List<String> names = new ArrayList<>();
		int depth = 0;
		int begin = 0;
		String before = "";
		for (int i = 0; i <= text.length(); i++) {
			char sign = (i < text.length()) ? text.charAt(i) : 0;
			depth += ("([".indexOf(sign) >= 0) ? 1 : (")]".indexOf(sign) >= 0) ? -1 : 0;
			if (depth < 0) {
				throw uneven(text);
			}
			int length = (i < text.length() && depth == 0) ? separator(text, i) : 0;
			if (length > 0 || i == text.length()) {
				add(names, before, text.substring(begin, i));
				before = text.substring(i, i + length);
				begin = i + length;
				i = Math.max(i, begin - 1);
			}
		}
		if (depth != 0) {
			throw uneven(text);
		}
		return names;
	}

	private int separator(String text, int at) {
		return this.separators.stream()
			.mapToInt((each) -> each.lengthAt(text, at))
			.filter((length) -> length > 0)
			.findFirst()
			.orElse(0);
	}

	private void add(List<String> names, String before, String piece) {
		String name = piece.strip();
		String word = Slug.folded(DOTS.matcher(name).replaceAll(""));
		int last = names.size() - 1;
		if (last >= 0 && this.together.contains(word)) {
			names.set(last, names.get(last) + before + name);
		}
		else if (!name.isEmpty()) {
			names.add(name);
		}
	}

	private static CellRefused uneven(String text) {
		return new CellRefused(text, "'" + text + "' has a bracket without its other half; write both, or list the "
				+ "whole text under 'whole'.");
	}

}
