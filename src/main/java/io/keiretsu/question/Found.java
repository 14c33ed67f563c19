package io.keiretsu.question;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a question found, in rows and in a sentence.
 *
 * @param <R> the rows
 * @param rows by column, as they go out
 * @param findings the same with all that is known about them
 * @param says the sentence
 * @param cypher the statement that was run
 * @param parameters its values, with the limit that was asked for
 */
record Found<R extends Record>(List<Map<String, @Nullable Object>> rows, Findings<R> findings, String says,
		String cypher, Map<String, @Nullable Object> parameters) {

}
