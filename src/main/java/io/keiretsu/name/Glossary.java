package io.keiretsu.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Words of business and of places, and what firms write for them in Latin letters. A word
 * of Japanese is found by its romanised form as well.
 */
final class Glossary {

	/** What all words for a plant mean. */
	static final String PLANT = "工場";

	/** Stands for nothing: the word may be left out. */
	private static final String OPTIONAL = "?";

	private final Map<String, Map<String, Entry>> byLanguage = new HashMap<>();

	private final Map<String, Entry> latin = new HashMap<>();

	/**
	 * What a word means.
	 *
	 * @param means what is written for it in Latin letters, each without spaces
	 * @param optional whether it may be left out
	 */
	record Entry(Set<String> means, boolean optional) {

		Entry and(Entry more) {
			return new Entry(union(this.means, more.means), this.optional || more.optional);
		}

	}

	/**
	 * Reads the list.
	 * @param romanise how Japanese is read
	 */
	Glossary(UnaryOperator<String> romanise) {
		for (NamedCsvRecord row : Resource.rows("glossary.csv")) {
			String language = row.getField("language");
			List<String> means = List.of(row.getField("means").split("\\|"));
			Entry entry = new Entry(means.stream()
				.filter((each) -> !each.equals(OPTIONAL))
				.map((each) -> each.replace(" ", ""))
				.collect(Collectors.toUnmodifiableSet()), means.contains(OPTIONAL));
			for (String written : row.getField("written").split("\\|")) {
				if (language.equals("en")) {
					this.latin.merge(written, entry, Entry::and);
				}
				else {
					this.byLanguage.computeIfAbsent(language, (key) -> new HashMap<>())
						.merge(Folding.fold(written), entry, Entry::and);
				}
				if (language.equals("ja")) {
					this.latin.merge(Spelling.loose(romanise.apply(written)), entry, Entry::and);
				}
			}
		}
	}

	/**
	 * {@return what a word in Latin letters means beside itself}
	 */
	Set<String> meaning(String word) {
		Entry entry = this.latin.getOrDefault(word, this.latin.get(Spelling.loose(word)));
		return (entry != null) ? entry.means() : Set.of();
	}

	/**
	 * {@return the words of a language, the longest first}
	 */
	List<Map.Entry<String, Entry>> words(String language) {
		return this.byLanguage.getOrDefault(language, Map.of())
			.entrySet()
			.stream()
			.sorted(Comparator
				.comparing((Map.Entry<String, Entry> entry) -> entry.getKey().length(), Comparator.reverseOrder())
				.thenComparing(Map.Entry::getKey))
			.toList();
	}

	private static Set<String> union(Set<String> ones, Set<String> others) {
		Set<String> all = new HashSet<>(ones);
		all.addAll(others);
		return Set.copyOf(all);
	}

	/** The names of letters, as they are read aloud, the longest first. */
	static List<String[]> letters(String names) {
		return Arrays.stream(names.split(" "))
			.map((each) -> each.split("="))
			.sorted(Comparator.comparing((String[] each) -> each[0].length()).reversed())
			.toList();
	}

}
