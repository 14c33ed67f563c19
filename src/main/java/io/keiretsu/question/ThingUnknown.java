package io.keiretsu.question;

import java.util.List;

/** Nothing goes by that id, identifier or name. */
public class ThingUnknown extends RuntimeException {

	private final transient List<Candidate> didYouMean;

	/**
	 * Nothing was found.
	 * @param kind what was looked for, in a word
	 * @param value what was asked for
	 * @param didYouMean what comes nearest
	 */
	public ThingUnknown(String kind, String value, List<Candidate> didYouMean) {
		super("No %s is called '%s'.%s"
			.formatted(kind, value, didYouMean.isEmpty() ? " Search at /api/search, or see what is held at /api."
					: " Did you mean " + Words.either(didYouMean.stream().map(Candidate::toString).toList()) + "?"));
		this.didYouMean = didYouMean;
	}

	/**
	 * {@return what comes nearest, nearest first}
	 */
	public List<Candidate> didYouMean() {
		return this.didYouMean;
	}

}
