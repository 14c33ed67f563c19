package io.keiretsu.question;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.AsOf;

/**
 * A request that was understood.
 *
 * @param question the record
 * @param shown the parameters as an answer repeats them
 * @param cypher every value that Cypher may ask for
 * @param named the names of the things that are asked about, by parameter
 * @param asOf the clocks
 * @param limit how many rows at most
 */
record Resolved(Question<?> question, Map<String, @Nullable Object> shown, Map<String, @Nullable Object> cypher,
		Map<String, String> named, AsOf asOf, int limit) {

}
