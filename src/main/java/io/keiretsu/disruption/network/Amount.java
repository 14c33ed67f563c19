package io.keiretsu.disruption.network;

import org.jspecify.annotations.Nullable;

/**
 * Money of one currency.
 *
 * @param min at least
 * @param max at most; infinite where that is open
 * @param currency ISO 4217
 * @param stated the one value that stands for it, such as 20 for "up to 20", or
 * {@code null} where only a range is stated
 */
public record Amount(double min, double max, String currency, @Nullable Double stated) {

	public Amount {
		if (!(min >= 0 && min <= max && min < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException(
					"An amount is 0 or more with min ≤ max, and this one is " + min + " to " + max + ".");
		}
	}

	/**
	 * An amount of which the middle is the stated value.
	 * @param min at least
	 * @param max at most
	 * @param currency ISO 4217
	 */
	public Amount(double min, double max, String currency) {
		this(min, max, currency, (min + max) / 2);
	}

}
