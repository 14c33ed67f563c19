package io.keiretsu.disruption;

import java.time.Duration;

/** As many scenarios as may wait do so. */
public class TooManyWait extends RuntimeException {

	/** When to ask again. */
	public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	TooManyWait(int waiting) {
		super("%d scenarios wait already, and no more may. Ask again in %d seconds, or ask for less: fewer tiers, or the model reach."
			.formatted(waiting, RETRY_AFTER.toSeconds()));
	}

}
