package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectRBTreeMap;

/** A total per currency, never across. */
final class Money {

	private final Contents contents;

	private final Int2ObjectMap<double[]> totals = new Int2ObjectRBTreeMap<>();

	Money(Contents contents) {
		this.contents = contents;
	}

	void add(int amount) {
		if (amount != Network.NONE) {
			Amounts amounts = this.contents.amounts();
			double[] total = this.totals.computeIfAbsent(amounts.currency()[amount], (currency) -> new double[2]);
			total[0] += amounts.min()[amount];
			total[1] += amounts.max()[amount];
		}
	}

	List<Amount> amounts() {
		List<Amount> amounts = new ArrayList<>();
		this.totals.forEach(
				(currency, total) -> amounts.add(new Amount(total[0], total[1], this.contents.words().text(currency))));
		return amounts;
	}

}
