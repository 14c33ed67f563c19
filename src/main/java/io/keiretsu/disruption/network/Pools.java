package io.keiretsu.disruption.network;

import java.util.List;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/** What facts name by an index: instants, amounts, lists of plants. */
final class Pools {

	private final LongArrayList instants;

	private final Long2IntOpenHashMap instantAt = new Long2IntOpenHashMap();

	private final DoubleArrayList amountMin;

	private final DoubleArrayList amountMax;

	private final IntArrayList amountCurrency;

	private final IntArrayList listStart;

	private final IntArrayList listPlants;

	Pools(Contents base) {
		this.instants = new LongArrayList(base.instants());
		for (int index = 0; index < this.instants.size(); index++) {
			this.instantAt.put(this.instants.getLong(index), index);
		}
		this.amountMin = new DoubleArrayList(base.amounts().min());
		this.amountMax = new DoubleArrayList(base.amounts().max());
		this.amountCurrency = new IntArrayList(base.amounts().currency());
		this.listStart = new IntArrayList(base.listStart());
		this.listPlants = new IntArrayList(base.listPlants());
	}

	int instant(long micros) {
		int known = this.instantAt.getOrDefault(micros, -1);
		if (known == -1) {
			known = this.instants.size();
			this.instants.add(micros);
			this.instantAt.put(micros, known);
		}
		return known;
	}

	int amount(Amount amount, int currency) {
		this.amountMin.add(amount.min());
		this.amountMax.add(amount.max());
		this.amountCurrency.add(currency);
		return this.amountCurrency.size() - 1;
	}

	/** The code of some plants, as in {@link Column#PLANTS}. */
	int plants(List<Integer> list) {
		int[] plants = list.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
		if (plants.length <= 1) {
			return (plants.length != 0) ? plants[0] : -1;
		}
		this.listPlants.addAll(IntArrayList.wrap(plants));
		this.listStart.add(this.listPlants.size());
		return -this.listStart.size();
	}

	long[] instants() {
		return this.instants.toLongArray();
	}

	Amounts amounts() {
		return new Amounts(this.amountMin.toDoubleArray(), this.amountMax.toDoubleArray(),
				this.amountCurrency.toIntArray());
	}

	int[] listStart() {
		return this.listStart.toIntArray();
	}

	int[] listPlants() {
		return this.listPlants.toIntArray();
	}

}
