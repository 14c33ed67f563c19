package io.keiretsu.name;

import java.util.HashMap;
import java.util.Map;

/** How common a word is in names; what is common tells firms apart less. */
public interface Commonness {

	/**
	 * {@return how many names were counted}
	 */
	double names();

	/**
	 * {@return in how many of them the word stands}
	 * @param word folded, in Latin letters
	 */
	double count(String word);

	/**
	 * {@return how much the word says, in nats}: as the inverse document frequency,
	 * {@code
	 * ln(1 + names / (1 + count))}
	 * @param word folded, in Latin letters
	 */
	default double weight(String word) {
		return Math.log(1 + names() / (1 + count(word)));
	}

	/**
	 * {@return whether the word stands in more than one of two hundred names}
	 * @param word folded, in Latin letters
	 */
	default boolean isCommon(String word) {
		return count(word) * 200 > names();
	}

	/**
	 * {@return what was counted in the names of listed firms of four exchanges; where a
	 * graph is small, it is better than nothing}
	 */
	static Commonness ofListedFirms() {
		Map<String, Double> counts = new HashMap<>();
		Resource.rows("common-words.csv")
			.forEach((row) -> counts.put(row.getField("word"), Double.parseDouble(row.getField("names"))));
		return new Commonness() {

			@Override
			public double names() {
				return 9154;
			}

			@Override
			public double count(String word) {
				return counts.getOrDefault(word, 0.0);
			}

		};
	}

}
