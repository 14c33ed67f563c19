package io.keiretsu.fact;

import java.util.Locale;

/**
 * What a thing with an id can be.
 */
public enum ThingKind {

	FIRM, PLANT, MINISTRY, PROGRAMME, PRODUCT, COUNTRY, SOURCE, CASE;

	/**
	 * The kind as a word in a sentence, such as {@code firm}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The kind as a label in the graph, such as {@code Firm}.
	 */
	public String label() {
		return name().charAt(0) + word().substring(1);
	}

}
