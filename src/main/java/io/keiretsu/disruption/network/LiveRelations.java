package io.keiretsu.disruption.network;

import java.util.stream.IntStream;

/**
 * Which relations of a segment hold and count, for the clocks that were asked for last: a
 * quarter of a byte a relation each. After the last instant at which one of them was
 * recorded or retracted that stays as it is, so that a network refreshed with other facts
 * need not look at them again.
 */
final class LiveRelations {

	private final IntTable table;

	private final int[] backward;

	private final Recent<InBothOrders> recent = new Recent<>();

	private long lastChange = Long.MIN_VALUE;

	/**
	 * @param table the relations
	 * @param backward the same in the order of their buyers
	 */
	LiveRelations(IntTable table, int[] backward) {
		this.table = table;
		this.backward = backward;
	}

	InBothOrders at(Live live, long[] instants) {
		return this.recent.at(live.clocks().knownAtMost(lastChange(instants)), () -> {
			long[] bits = live.relations(this.table);
			return new InBothOrders(bits, Live.ordered(bits, this.backward), Live.count(bits));
		});
	}

	private synchronized long lastChange(long[] instants) {
		if (this.lastChange == Long.MIN_VALUE) {
			this.lastChange = Math.max(last(Column.RECORDED, instants), last(Column.RETRACTED, instants));
		}
		return this.lastChange;
	}

	private long last(int column, long[] instants) {
		int[] indexes = this.table.column(column);
		return IntStream.range(0, indexes.length)
			.parallel()
			.mapToLong((row) -> instants[indexes[row]])
			.filter((instant) -> instant < Clocks.FROM_NEVER)
			.max()
			.orElse(0);
	}

	/**
	 * A bit a relation.
	 *
	 * @param forward in the order of the suppliers
	 * @param backward in the order of the buyers
	 * @param count how many are set
	 */
	record InBothOrders(long[] forward, long[] backward, int count) {

	}

}
