package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * Sums that keep what rounding would lose (Neumaier 1974), 16 bytes each. Without that, a
 * loss that goes round a cycle grows by its own rounding and never comes to rest.
 */
final class Sums {

	private double[] sums;

	private double[] carries;

	Sums(int size) {
		this.sums = new double[size];
		this.carries = new double[size];
	}

	double get(int at) {
		return this.sums[at] + this.carries[at];
	}

	void add(int at, double more) {
		double before = this.sums[at];
		double after = before + more;
		double part = after - before;
		this.carries[at] += (before - (after - part)) + (more - part);
		this.sums[at] = after;
	}

	void clear(int at) {
		this.sums[at] = 0;
		this.carries[at] = 0;
	}

	void grow(int size) {
		this.sums = Arrays.copyOf(this.sums, size);
		this.carries = Arrays.copyOf(this.carries, size);
	}

}
