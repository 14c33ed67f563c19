package io.keiretsu.ingest.out;

import java.util.Arrays;
import java.util.Locale;

import io.keiretsu.question.ParameterRefused;

/** In which form an export is given out. */
public enum Format {

	/** Case files. */
	CASE,

	/** Table sets. */
	TABLES,

	/** One picture of everything, for Gephi, yEd or networkx. */
	GRAPHML;

	/**
	 * {@return the format of this name}
	 * @param word such as {@code case}
	 * @throws ParameterRefused if there is none
	 */
	public static Format of(String word) {
		return Arrays.stream(values())
			.filter((format) -> format.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new ParameterRefused("format", word, "case, tables or graphml"));
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
