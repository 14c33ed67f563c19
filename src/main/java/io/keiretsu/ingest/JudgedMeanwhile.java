package io.keiretsu.ingest;

import org.jspecify.annotations.Nullable;

/** Another judgement of two things stands than was expected: somebody was faster. */
public class JudgedMeanwhile extends RuntimeException {

	private final String verdict;

	private final @Nullable String id;

	JudgedMeanwhile(String one, String other, String expected, String verdict, @Nullable String id) {
		super("Of '%s' and '%s' the verdict '%s' stands, where '%s' was expected. Look at it, and judge again with expects=%s if you still mean it."
			.formatted(one, other, verdict, expected, verdict));
		this.verdict = verdict;
		this.id = id;
	}

	/**
	 * {@return the verdict that stands, or none}
	 */
	public String verdict() {
		return this.verdict;
	}

	/**
	 * {@return the id of the judgement that stands; {@code null} if none does}
	 */
	public @Nullable String id() {
		return this.id;
	}

}
