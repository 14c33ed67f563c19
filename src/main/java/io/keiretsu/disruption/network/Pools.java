package io.keiretsu.disruption.network;

import java.util.List;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/** What facts name by an index: instants, amounts, lists of plants. */
final class Pools {

	private final LongArrayList instants;

	private final IntArrayList instantCases;

	private final Object2IntOpenHashMap<Instant> instantAt = new Object2IntOpenHashMap<>();

	private final Things caseSets;

	private final Amounts amounts;

	private final DoubleArrayList amountMin = new DoubleArrayList();

	private final DoubleArrayList amountMax = new DoubleArrayList();

	private final IntArrayList amountCurrency = new IntArrayList();

	private final IntArrayList listStart;

	private final IntArrayList listPlants;

	Pools(Contents base) {
		this.instants = new LongArrayList(base.instants());
		this.instantCases = new IntArrayList(base.instantCases());
		this.caseSets = new Things(base.caseSets(), new int[base.caseSets().size()]);
		this.instantAt.defaultReturnValue(-1);
		for (int index = 0; index < this.instants.size(); index++) {
			this.instantAt.put(new Instant(this.instants.getLong(index), this.instantCases.getInt(index)), index);
		}
		this.amounts = base.amounts();
		this.listStart = new IntArrayList(base.listStart());
		this.listPlants = new IntArrayList(base.listPlants());
	}

	/** When something ends to be known, whoever said it. */
	int instant(long micros) {
		return instant(new Instant(micros, -1));
	}

	/** When something begins to be known, and which cases say so. */
	int instant(long micros, List<String> cases) {
		return instant(new Instant(micros,
				cases.isEmpty() ? -1 : this.caseSets.number(String.join(CaseSets.BETWEEN, cases), 0)));
	}

	private int instant(Instant instant) {
		int known = this.instantAt.getInt(instant);
		if (known == -1) {
			known = this.instants.size();
			this.instants.add(instant.micros());
			this.instantCases.add(instant.cases());
			this.instantAt.put(instant, known);
		}
		return known;
	}

	int amount(Amount amount, int currency) {
		this.amountMin.add(amount.min());
		this.amountMax.add(amount.max());
		this.amountCurrency.add(Amounts.code(amount, currency));
		return this.amounts.size() + this.amountCurrency.size() - 1;
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

	int[] instantCases() {
		return this.instantCases.toIntArray();
	}

	Ids caseSets() {
		return this.caseSets.ids();
	}

	Amounts amounts() {
		return this.amountCurrency.isEmpty() ? this.amounts
				: this.amounts.followedBy(new Amounts(this.amountMin.toDoubleArray(), this.amountMax.toDoubleArray(),
						this.amountCurrency.toIntArray()));
	}

	int[] listStart() {
		return this.listStart.toIntArray();
	}

	int[] listPlants() {
		return this.listPlants.toIntArray();
	}

	/**
	 * A moment of the ledger.
	 *
	 * @param micros epoch microsecond
	 * @param cases the set of cases that speak, or -1
	 */
	private record Instant(long micros, int cases) {
	}

}
