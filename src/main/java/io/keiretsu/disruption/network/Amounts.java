package io.keiretsu.disruption.network;

/**
 * Stated amounts: 20 bytes each.
 *
 * @param min at least
 * @param max at most
 * @param currency a word
 */
record Amounts(double[] min, double[] max, int[] currency) {

	int size() {
		return this.currency.length;
	}

}
