package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * Ids with a country each; those of the network before are copied before they grow.
 */
final class Things {

	private Ids ids;

	private int[] countries;

	private boolean own;

	Things(Ids ids, int[] countries) {
		this.ids = ids;
		this.countries = countries;
	}

	int number(String id, int country) {
		int number = this.ids.find(id);
		if (number != -1 && (this.countries[number] != -1 || country == -1)) {
			return number;
		}
		if (!this.own) {
			this.ids = this.ids.copy();
			this.countries = this.countries.clone();
			this.own = true;
		}
		number = this.ids.number(id);
		if (number >= this.countries.length) {
			this.countries = Arrays.copyOf(this.countries, Math.max(8, number + (number >> 1)) + 1);
		}
		this.countries[number] = country;
		return number;
	}

	void check(int number) {
		if (number < 0 || number >= this.ids.size()) {
			throw new IllegalArgumentException("Number " + number
					+ " was not given out by this builder; numbers go from 0 to " + (this.ids.size() - 1) + ".");
		}
	}

	int size() {
		return this.ids.size();
	}

	Ids ids() {
		return this.own ? this.ids.copy().trimmed() : this.ids;
	}

	int[] countries() {
		return (this.countries.length == size()) ? this.countries : Arrays.copyOf(this.countries, size());
	}

}
