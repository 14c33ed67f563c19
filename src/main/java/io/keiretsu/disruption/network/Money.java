package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A total per currency, never across. There are few currencies, so they are looked
 * through.
 */
final class Money {

	private final Contents contents;

	private int[] currencies = new int[2];

	private double[] min = new double[2];

	private double[] max = new double[2];

	/** Not a number where a value is not stated. */
	private double[] stated = new double[2];

	private int size;

	Money(Contents contents) {
		this.contents = contents;
	}

	void add(int amount) {
		if (amount != Network.NONE) {
			Amounts amounts = this.contents.amounts();
			add(amounts.currency(amount), amounts.min()[amount], amounts.max()[amount], amounts.stated(amount));
		}
	}

	void add(Money other) {
		for (int at = 0; at < other.size; at++) {
			add(other.currencies[at], other.min[at], other.max[at], other.stated[at]);
		}
	}

	List<Amount> amounts() {
		List<Amount> amounts = new ArrayList<>();
		for (int at = 0; at < this.size; at++) {
			amounts.add(new Amount(this.min[at], this.max[at], this.contents.words().text(this.currencies[at]),
					Double.isNaN(this.stated[at]) ? null : (Double) this.stated[at]));
		}
		amounts.sort(Comparator.comparing(Amount::currency));
		return amounts;
	}

	private void add(int currency, double least, double most, double value) {
		int at = 0;
		while (at < this.size && this.currencies[at] != currency) {
			at++;
		}
		if (at == this.size) {
			if (at == this.currencies.length) {
				this.currencies = Arrays.copyOf(this.currencies, 2 * at);
				this.min = Arrays.copyOf(this.min, 2 * at);
				this.max = Arrays.copyOf(this.max, 2 * at);
				this.stated = Arrays.copyOf(this.stated, 2 * at);
			}
			this.currencies[this.size++] = currency;
		}
		this.min[at] += least;
		this.max[at] += most;
		this.stated[at] += value;
	}

}
