package io.keiretsu.disruption.network;

/**
 * A hash of what a network says, with ids for numbers. It is a sum over all facts, so
 * that it does not depend on their order. It tells networks apart; it is no seal.
 */
final class NetworkHash {

	private final Network network;

	private final Contents contents;

	private final long[] firms;

	private final long[] plants;

	private final long[] products;

	private final long[] words;

	private final long[] caseSets;

	private long sum;

	private long otherSum;

	NetworkHash(Network network) {
		this.network = network;
		this.contents = network.contents();
		this.firms = hashes(this.contents.firms());
		this.plants = hashes(this.contents.plants());
		this.products = hashes(this.contents.products());
		this.words = hashes(this.contents.words());
		this.caseSets = hashes(this.contents.caseSets());
		things(1, this.firms, this.contents.firmCountry());
		things(2, this.plants, this.contents.plantCountry());
		for (long product : this.products) {
			add(mix(3, product));
		}
		for (int row = 0; row < this.contents.isA().rows(); row++) {
			add(mix(mix(4, this.products[this.contents.isA().column(0)[row]]),
					this.products[this.contents.isA().column(1)[row]]));
		}
		facts(5, this.contents.operations(), this.firms, this.plants);
		facts(6, this.contents.productions(), this.plants, this.products);
		facts(7, this.contents.statuses(), this.plants, this.plants);
		facts(8, this.contents.components(), this.products, this.products);
		this.contents.segments().forEach(this::relations);
	}

	String text() {
		return String.format("%016x%016x", this.sum, this.otherSum);
	}

	private void things(int kind, long[] things, int[] countries) {
		for (int number = 0; number < things.length; number++) {
			add(mix(mix(kind, things[number]), word(countries[number])));
		}
	}

	private void facts(int kind, IntTable facts, long[] from, long[] to) {
		for (int row = 0; row < facts.rows(); row++) {
			long hash = mix(kind, from[facts.column(Column.FROM)[row]]);
			add(spell(mix(hash, to[facts.column(Column.TO)[row]]), facts, row));
		}
	}

	private void relations(Segment segment) {
		IntTable table = segment.table;
		int[] product = table.column(Column.PRODUCT);
		for (int supplier = 0; supplier < this.firms.length; supplier++) {
			for (int row = segment.outStart[supplier]; row < segment.outStart[supplier + 1]; row++) {
				long hash = mix(mix(9, this.firms[supplier]), this.firms[table.column(Column.TO)[row]]);
				hash = mix(hash, (product[row] != Network.NONE) ? this.products[product[row]] : 0);
				for (int column = Column.COST_MIN; column <= Column.REVENUE_MAX; column++) {
					hash = mix(hash, table.column(column)[row]);
				}
				long from = 0;
				for (int plant : this.network.contents().plants(table.column(Column.PLANTS)[row])) {
					from += mix(10, this.plants[plant]);
				}
				add(spell(amount(mix(hash, from), table.column(Column.AMOUNT)[row]), table, row));
			}
		}
	}

	private long amount(long hash, int amount) {
		if (amount == Network.NONE) {
			return hash;
		}
		Amounts amounts = this.contents.amounts();
		return mix(mix(mix(hash, Double.doubleToLongBits(amounts.min()[amount])),
				Double.doubleToLongBits(amounts.max()[amount])), word(amounts.currency(amount)));
	}

	private long spell(long hash, IntTable facts, int row) {
		long[] instants = this.contents.instants();
		long spell = mix(mix(hash, facts.column(Column.VALID_FROM)[row]), facts.column(Column.VALID_TO)[row]);
		int cases = this.contents.instantCases()[facts.column(Column.RECORDED)[row]];
		spell = mix(
				mix(mix(spell, instants[facts.column(Column.RECORDED)[row]]),
						instants[facts.column(Column.RETRACTED)[row]]),
				(cases != Network.NONE) ? this.caseSets[cases] : 0);
		return mix(mix(mix(spell, facts.column(Column.PUBLISHED)[row]), Column.says(facts, row)),
				facts.column(Column.SPELL_CODE)[row]);
	}

	private long word(int word) {
		return (word != Network.NONE) ? this.words[word] : 0;
	}

	private void add(long hash) {
		this.sum += hash;
		this.otherSum += mix(hash, 0x632be59bd9b4e019L);
	}

	private static long[] hashes(Ids ids) {
		long[] hashes = new long[ids.size()];
		byte[] texts = ids.texts();
		for (int number = 0, index = 0; number < hashes.length; number++) {
			long hash = 0;
			for (; index < ids.ends()[number]; index++) {
				hash = mix(hash, texts[index]);
			}
			hashes[number] = hash;
		}
		return hashes;
	}

	/** The finalizer of splitmix64. */
	private static long mix(long hash, long next) {
		long mixed = hash * 0x9e3779b97f4a7c15L + next + 0x9e3779b97f4a7c15L;
		mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
		return mixed ^ (mixed >>> 31);
	}

}
