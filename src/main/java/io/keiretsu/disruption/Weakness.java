package io.keiretsu.disruption;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.keiretsu.question.Findings;

/**
 * A weakness that was found, before what it rests on is read.
 *
 * @param asks the question in words
 * @param columns the names of the columns
 * @param rows in the order in which they are shown
 * @param truncated whether there are more
 * @param assumptions of the model
 * @param says the sentence, once it is known who says so
 */
record Weakness(String asks, List<String> columns, List<Row> rows, boolean truncated, List<String> assumptions,
		Function<Findings<?>, String> says) {

	/** So many are named in a sentence. */
	static final int NAMED = 5;

	/**
	 * A row.
	 *
	 * @param columns by name; the facts come last
	 * @param facts the ids of the contracts that it rests on
	 */
	record Row(Map<String, @Nullable Object> columns, List<String> facts) {

	}

}
