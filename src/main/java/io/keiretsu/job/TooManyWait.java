package io.keiretsu.job;

import java.time.Duration;

/** As many pieces of work of a kind as may wait do so. */
public class TooManyWait extends RuntimeException {

	/** When to ask again. */
	public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	/**
	 * Refuses one more.
	 * @param waiting how many wait
	 * @param what they are, such as {@code scenarios}
	 * @param advice what else may help than to ask again
	 */
	public TooManyWait(int waiting, String what, String advice) {
		super("%d %s wait already, and no more may. Ask again in %d seconds%s.".formatted(waiting, what,
				RETRY_AFTER.toSeconds(), advice));
	}

}
