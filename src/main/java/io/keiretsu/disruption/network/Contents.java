package io.keiretsu.disruption.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a network holds.
 *
 * @param sequence the entry of the ledger up to which all was taken in
 * @param version the hash of that entry
 * @param firms their ids
 * @param plants their ids
 * @param products their ids
 * @param words codes of countries and currencies
 * @param firmCountry by firm: a word, or -1
 * @param plantCountry by plant: a word, or -1
 * @param instants epoch microseconds; facts name them by index, in no order
 * @param instantCases by instant: the set of cases that spoke then, or -1
 * @param caseSets the sets of cases
 * @param amounts the stated ones
 * @param listStart by list of plants: its first place; one more than lists
 * @param listPlants by place: a plant
 * @param isA narrower product, broader product
 * @param operations who runs which plant
 * @param productions which plant makes which product
 * @param statuses what has become of each plant
 * @param components which product goes into which
 * @param segments the relations
 */
record Contents(long sequence, String version, Ids firms, Ids plants, Ids products, Ids words, int[] firmCountry,
		int[] plantCountry, long[] instants, int[] instantCases, Ids caseSets, Amounts amounts, int[] listStart,
		int[] listPlants, IntTable isA, IntTable operations, IntTable productions, IntTable statuses,
		IntTable components, List<Segment> segments) {

	static final Contents EMPTY = new Contents(0, "", new Ids(), new Ids(), new Ids(), new Ids(), new int[0],
			new int[0], new long[] { Clocks.STILL_KNOWN }, new int[] { -1 }, new Ids(),
			new Amounts(new double[0], new double[0], new int[0]), new int[1], new int[0], IntTable.empty(2),
			IntTable.empty(Column.OF_FACT), IntTable.empty(Column.OF_FACT), IntTable.empty(Column.OF_FACT),
			IntTable.empty(Column.OF_FACT), List.of());

	/** Where the relations of a segment begin in the numbers of all. */
	int offset(int segment) {
		int offset = 0;
		for (int before = 0; before < segment; before++) {
			offset += this.segments.get(before).size();
		}
		return offset;
	}

	int relations() {
		return offset(this.segments.size());
	}

	/** Plants by their code in {@link Column#PLANTS}. */
	List<Integer> plants(int code) {
		if (code >= Network.NONE) {
			return (code != Network.NONE) ? List.of(code) : List.of();
		}
		int list = -2 - code;
		return Arrays.stream(this.listPlants, this.listStart[list], this.listStart[list + 1]).boxed().toList();
	}

	/** By product: whether it is this one or a narrower one. */
	boolean[] tree(int product) {
		boolean[] within = new boolean[this.products.size()];
		within[product] = true;
		int[] narrower = this.isA.column(0);
		int[] broader = this.isA.column(1);
		for (boolean grown = true; grown;) {
			grown = false;
			for (int row = 0; row < narrower.length; row++) {
				if (within[broader[row]] && !within[narrower[row]]) {
					within[narrower[row]] = true;
					grown = true;
				}
			}
		}
		return within;
	}

	/** By product: whether it is a broader one, so that it may be this one. */
	boolean[] above(int product) {
		boolean[] above = new boolean[this.products.size()];
		above[product] = true;
		int[] narrower = this.isA.column(0);
		int[] broader = this.isA.column(1);
		for (boolean grown = true; grown;) {
			grown = false;
			for (int row = 0; row < narrower.length; row++) {
				if (above[narrower[row]] && !above[broader[row]]) {
					above[broader[row]] = true;
					grown = true;
				}
			}
		}
		above[product] = false;
		return above;
	}

	Footprint footprint() {
		Map<String, Long> bytes = new LinkedHashMap<>();
		long columns = 0;
		long back = 0;
		long starts = 0;
		for (Segment segment : this.segments) {
			columns += segment.table.bytes();
			back += 8L * segment.size();
			starts += 8L * segment.outStart.length;
		}
		bytes.put("columns of relations", columns);
		bytes.put("way back to suppliers", back);
		bytes.put("where the relations of a firm begin", starts);
		bytes.put("amounts", 20L * this.amounts.size());
		bytes.put("lists of plants", 4L * (this.listStart.length + this.listPlants.length));
		bytes.put("instants", 12L * this.instants.length + this.caseSets.bytes());
		bytes.put("ids", this.firms.bytes() + this.plants.bytes() + this.products.bytes() + this.words.bytes());
		bytes.put("countries", 4L * (this.firmCountry.length + this.plantCountry.length));
		bytes.put("facts about plants and products", this.isA.bytes() + this.operations.bytes()
				+ this.productions.bytes() + this.statuses.bytes() + this.components.bytes());
		return new Footprint(bytes, relations());
	}

}
