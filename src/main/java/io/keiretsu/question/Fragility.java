package io.keiretsu.question;

import java.util.List;

/**
 * How much an answer depends on single sources.
 *
 * @param independentSources on how many it rests; sources that retell one another count
 * as one
 * @param without what it would say without each of them, at most {@value #SHOWN}
 */
public record Fragility(int independentSources, List<Without> without) {

	static final int SHOWN = 5;

	/**
	 * The answer without a source and all that retell it.
	 *
	 * @param source the id of the source
	 * @param says the sentence
	 */
	public record Without(String source, String says) {

	}

}
