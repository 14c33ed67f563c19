package io.keiretsu.question;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An answer that can be quoted.
 *
 * @param question its name
 * @param asks the question in words
 * @param says one sentence
 * @param parameters what was asked for, resolved
 * @param validAt true in the world on this day
 * @param knownAt as recorded here by this instant
 * @param reportedBy only what was published by this day, if asked so
 * @param columns the names of all columns
 * @param rows by column
 * @param evidence what the rows rest on
 * @param disputed where sources disagree about the rows
 * @param coverage what was looked through, and what is not known
 * @param fragility how much it depends on single sources
 * @param cypher the statement that was run
 * @param cypherParameters the values it was run with
 * @param browser a link that opens it in Neo4j Browser
 * @param browserGraph a link that opens the picture of it
 * @param self the request that gives this answer again
 * @param graphVersion the hash of the newest entry of the ledger that it rests on
 * @param truncated whether there are more rows than the limit
 */
public record Answer(String question, String asks, String says, Map<String, @Nullable Object> parameters,
		String validAt, String knownAt, @Nullable String reportedBy, List<String> columns,
		List<Map<String, @Nullable Object>> rows, List<Evidence> evidence, List<Dispute> disputed,
		Findings.Coverage coverage, Fragility fragility, String cypher, Map<String, @Nullable Object> cypherParameters,
		@Nullable String browser, @Nullable String browserGraph, String self, String graphVersion, boolean truncated) {

}
