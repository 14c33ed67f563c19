package io.keiretsu.disruption.network;

/**
 * Money of one currency.
 *
 * @param min at least
 * @param max at most
 * @param currency ISO 4217
 */
public record Amount(double min, double max, String currency) {

	public Amount {
		if (!(min >= 0 && min <= max && max < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException(
					"An amount is 0 or more with min ≤ max, and this one is " + min + " to " + max + ".");
		}
	}

}
