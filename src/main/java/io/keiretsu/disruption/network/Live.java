package io.keiretsu.disruption.network;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which relations hold and count as of some clocks: the clocks as a filter. */
final class Live {

	private static final int COUNTING_STAGES = Stage.ENDED.ordinal();

	private static final int WORDS_AT_ONCE = 4_096;

	private final Clocks clocks;

	/** By instant: whether what some asked case began to say then is known. */
	private final boolean[] begun;

	/** By instant: whether what ended then is known to have ended. */
	private final boolean[] over;

	Live(Clocks clocks, Contents contents) {
		this.clocks = clocks;
		long[] instants = contents.instants();
		boolean[] asked = CaseSets.with(contents.caseSets(), clocks.cases());
		this.begun = new boolean[instants.length];
		this.over = new boolean[instants.length];
		for (int index = 0; index < instants.length; index++) {
			int cases = contents.instantCases()[index];
			this.over[index] = instants[index] <= clocks.knownAt();
			this.begun[index] = this.over[index] && ((cases != Network.NONE) ? asked[cases] : clocks.cases() == null);
		}
	}

	Clocks clocks() {
		return this.clocks;
	}

	/** By row: whether a fact of any kind holds and is known. */
	boolean holds(IntTable facts, int row) {
		return facts.column(Column.VALID_FROM)[row] <= this.clocks.validAt()
				&& facts.column(Column.VALID_TO)[row] > this.clocks.validAt() && isKnown(facts, row);
	}

	boolean isKnown(IntTable facts, int row) {
		return facts.column(Column.PUBLISHED)[row] <= this.clocks.reportedBy()
				&& this.begun[facts.column(Column.RECORDED)[row]] && !this.over[facts.column(Column.RETRACTED)[row]];
	}

	/** By relation: a bit. */
	long[] relations(IntTable table) {
		int validAt = this.clocks.validAt();
		int reportedBy = this.clocks.reportedBy();
		boolean[] begun = this.begun;
		boolean[] over = this.over;
		int[] validFrom = table.column(Column.VALID_FROM);
		int[] validTo = table.column(Column.VALID_TO);
		int[] published = table.column(Column.PUBLISHED);
		int[] recorded = table.column(Column.RECORDED);
		int[] retracted = table.column(Column.RETRACTED);
		int[] codes = table.column(Column.SPELL_CODE);
		return words(table.rows(),
				(row) -> validFrom[row] <= validAt && validTo[row] > validAt && published[row] <= reportedBy
						&& (codes[row] & 0xff) < COUNTING_STAGES && begun[recorded[row]] && !over[retracted[row]]);
	}

	/** The same bits in another order. */
	static long[] ordered(long[] bits, int[] order) {
		return words(order.length, (place) -> (bits[order[place] >>> 6] >>> order[place] & 1) != 0);
	}

	static int count(long[] bits) {
		int count = 0;
		for (long word : bits) {
			count += Long.bitCount(word);
		}
		return count;
	}

	private static long[] words(int size, IntPredicate isSet) {
		long[] words = new long[(size + 63) >>> 6];
		int parts = (words.length + WORDS_AT_ONCE - 1) / WORDS_AT_ONCE;
		IntStream.range(0, parts).parallel().forEach((part) -> {
			int last = Math.min(words.length, (part + 1) * WORDS_AT_ONCE);
			for (int word = part * WORDS_AT_ONCE; word < last; word++) {
				int end = Math.min(size, (word + 1) << 6);
				long bits = 0;
				for (int index = word << 6; index < end; index++) {
					if (isSet.test(index)) {
						bits |= 1L << index;
					}
				}
				words[word] = bits;
			}
		});
		return words;
	}

}
