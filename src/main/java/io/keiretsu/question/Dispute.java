package io.keiretsu.question;

import java.util.List;

/**
 * Where sources disagree.
 *
 * @param slot what they disagree about
 * @param values what they say
 * @param chosen the fact that an answer leads with
 * @param rule the criterion that chose it: reliability, recency, confidence or
 * independence; or none, where all are equal
 */
public record Dispute(String slot, List<Value> values, String chosen, String rule) {

	/**
	 * One of the values.
	 *
	 * @param value in words
	 * @param facts the ids of the facts that say so
	 * @param sources the ids of their sources
	 */
	public record Value(String value, List<String> facts, List<String> sources) {

	}

}
