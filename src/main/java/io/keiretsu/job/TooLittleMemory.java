package io.keiretsu.job;

import java.time.Duration;

/** A piece of work needs more memory than there is. */
public class TooLittleMemory extends RuntimeException {

	/** When others may have given some back. */
	public static final Duration RETRY_AFTER = Duration.ofMinutes(1);

	/**
	 * Tells it.
	 * @param what there is too little memory for, such as {@code this scenario}
	 */
	public TooLittleMemory(String what) {
		super("There is too little memory for %s. Ask for less, or start Keiretsu with more (java -Xmx)."
			.formatted(what));
	}

}
