package io.keiretsu.disruption.network;

/**
 * A share that is documented, exactly or as a range.
 *
 * @param min at least, 0 to 1
 * @param max at most, from {@code min} to 1
 */
public record Share(double min, double max) {

	public Share {
		if (!(min >= 0 && min <= max && max <= 1)) {
			throw new IllegalArgumentException("A share is 0 to 1 with min ≤ max, and this one is " + min + " to " + max
					+ "; give a percent divided by 100.");
		}
	}

	/**
	 * {@return a share that is known exactly}
	 * @param value 0 to 1
	 */
	public static Share of(double value) {
		return new Share(value, value);
	}

}
