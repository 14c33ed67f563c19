package io.keiretsu.disruption.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Relations in the order of their suppliers, with the way back to them by buyer. A
 * network has one large segment, and a small one for what came since.
 */
final class Segment {

	private static final int[] NONE = {};

	/** The columns of the relations, all but {@link Column#FROM}, which is empty. */
	final IntTable table;

	/** By firm: its first relation as supplier; one more than firms. */
	final int[] outStart;

	/** By firm: its first place as buyer; one more than firms. */
	final int[] inStart;

	/** By place: the supplier. */
	final int[] inSupplier;

	/** By place: the relation. */
	final int[] inRelation;

	/** Which of them hold and count, as of the clocks that were asked for last. */
	final LiveRelations live;

	private Segment(IntTable table, int[] outStart, int[] inStart, int[] inSupplier, int[] inRelation,
			LiveRelations live) {
		this.table = table;
		this.outStart = outStart;
		this.inStart = inStart;
		this.inSupplier = inSupplier;
		this.inRelation = inRelation;
		this.live = live;
	}

	/** Relations in any order, with {@link Column#FROM}. */
	static Segment of(IntTable relations, int firms) {
		int[] suppliers = relations.column(Column.FROM);
		int[] outStart = starts(suppliers, firms);
		int[] next = outStart.clone();
		int[] order = new int[relations.rows()];
		for (int row = 0; row < order.length; row++) {
			order[next[suppliers[row]]++] = row;
		}
		return of(relations.with(Column.FROM, NONE).ordered(order), outStart);
	}

	/** Relations in the order of their suppliers. */
	static Segment of(IntTable ordered, int[] outStart) {
		int firms = outStart.length - 1;
		int[] buyers = ordered.column(Column.TO);
		int[] inStart = starts(buyers, firms);
		int[] next = inStart.clone();
		int[] inSupplier = new int[buyers.length];
		int[] inRelation = new int[buyers.length];
		for (int supplier = 0; supplier < firms; supplier++) {
			for (int relation = outStart[supplier]; relation < outStart[supplier + 1]; relation++) {
				int place = next[buyers[relation]]++;
				inSupplier[place] = supplier;
				inRelation[place] = relation;
			}
		}
		return new Segment(ordered, outStart, inStart, inSupplier, inRelation, new LiveRelations(ordered, inRelation));
	}

	int size() {
		return this.table.rows();
	}

	/** The supplier of a relation: 20 steps in a million firms. */
	int supplier(int relation) {
		return owner(this.outStart, relation);
	}

	/** All relations of some suppliers, among whom are new ones. */
	IntStream rowsOf(int[] suppliers) {
		return Arrays.stream(suppliers)
			.distinct()
			.filter((supplier) -> supplier < this.outStart.length - 1)
			.flatMap((supplier) -> IntStream.range(this.outStart[supplier], this.outStart[supplier + 1]));
	}

	/** The firm among whose places one lies. */
	static int owner(int[] start, int place) {
		int low = 0;
		int high = start.length - 1;
		while (low + 1 < high) {
			int middle = (low + high) >>> 1;
			if (start[middle] <= place) {
				low = middle;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** The same with room for more firms, none of which has a relation. */
	Segment withFirms(int firms) {
		return (firms + 1 == this.outStart.length) ? this : new Segment(this.table, extended(this.outStart, firms),
				extended(this.inStart, firms), this.inSupplier, this.inRelation, this.live);
	}

	Segment withRetracted(int[] retracted) {
		IntTable ended = this.table.with(Column.RETRACTED, retracted);
		return new Segment(ended, this.outStart, this.inStart, this.inSupplier, this.inRelation,
				new LiveRelations(ended, this.inRelation));
	}

	/** The relations with their suppliers again, as they came in. */
	IntTable loose() {
		int[] suppliers = new int[size()];
		for (int supplier = 0; supplier + 1 < this.outStart.length; supplier++) {
			Arrays.fill(suppliers, this.outStart[supplier], this.outStart[supplier + 1], supplier);
		}
		return this.table.with(Column.FROM, suppliers);
	}

	private static int[] starts(int[] firmOf, int firms) {
		int[] starts = new int[firms + 1];
		for (int firm : firmOf) {
			starts[firm + 1]++;
		}
		for (int firm = 0; firm < firms; firm++) {
			starts[firm + 1] += starts[firm];
		}
		return starts;
	}

	private static int[] extended(int[] starts, int firms) {
		int[] extended = Arrays.copyOf(starts, firms + 1);
		Arrays.fill(extended, starts.length, extended.length, starts[starts.length - 1]);
		return extended;
	}

}
