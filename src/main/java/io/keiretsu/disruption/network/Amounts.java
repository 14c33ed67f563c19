package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * Stated amounts: 20 bytes each.
 *
 * @param min at least
 * @param max at most
 * @param currency a word, and above its 24 bits where the stated value lies
 */
record Amounts(double[] min, double[] max, int[] currency) {

	private static final int WORD_BITS = 24;

	/** Where the stated value of an amount lies between its bounds. */
	private enum Lies {

		MIDDLE, LEAST, MOST, NOWHERE;

		private static final Lies[] ALL = values();

	}

	/** The currency of an amount, with where its stated value lies. */
	static int code(Amount amount, int currency) {
		Double stated = amount.stated();
		Lies lies = (stated == null) ? Lies.NOWHERE
				: (stated == amount.min()) ? Lies.LEAST : (stated == amount.max()) ? Lies.MOST : Lies.MIDDLE;
		return (lies.ordinal() << WORD_BITS) | currency;
	}

	/**
	 * The amounts in the order in which rows name them, so that whoever goes through the
	 * rows goes through the amounts.
	 * @param rows by row: an amount or -1; becomes the new numbers
	 */
	Amounts inOrderOf(int[] rows) {
		int[] before = new int[this.currency.length];
		int count = 0;
		for (int row = 0; row < rows.length; row++) {
			if (rows[row] != Network.NONE) {
				before[count] = rows[row];
				rows[row] = count++;
			}
		}
		Amounts ordered = new Amounts(new double[count], new double[count], new int[count]);
		for (int amount = 0; amount < count; amount++) {
			ordered.min[amount] = this.min[before[amount]];
			ordered.max[amount] = this.max[before[amount]];
			ordered.currency[amount] = this.currency[before[amount]];
		}
		return ordered;
	}

	Amounts followedBy(Amounts more) {
		int size = size();
		Amounts both = new Amounts(Arrays.copyOf(this.min, size + more.size()),
				Arrays.copyOf(this.max, size + more.size()), Arrays.copyOf(this.currency, size + more.size()));
		System.arraycopy(more.min, 0, both.min, size, more.size());
		System.arraycopy(more.max, 0, both.max, size, more.size());
		System.arraycopy(more.currency, 0, both.currency, size, more.size());
		return both;
	}

	int size() {
		return this.currency.length;
	}

	int currency(int amount) {
		return this.currency[amount] & ((1 << WORD_BITS) - 1);
	}

	/** The one value that stands for an amount; not a number where there is none. */
	double stated(int amount) {
		return switch (Lies.ALL[this.currency[amount] >>> WORD_BITS]) {
			case LEAST -> this.min[amount];
			case MOST -> this.max[amount];
			case MIDDLE -> (this.min[amount] + this.max[amount]) / 2;
			case NOWHERE -> Double.NaN;
		};
	}

	/** One number for an amount: what is stated, else the middle, else the least. */
	double middle(int amount) {
		double stated = stated(amount);
		double most = Double.isInfinite(this.max[amount]) ? this.min[amount] : this.max[amount];
		return Double.isNaN(stated) ? (this.min[amount] + most) / 2 : stated;
	}

}
