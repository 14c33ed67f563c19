package io.keiretsu.disruption.network;

import org.jspecify.annotations.Nullable;

/**
 * One segment seen one way as of some clocks: from each firm along its relations to the
 * firms at their other end. A bit a place says whether the relation holds and counts.
 */
final class Lane {

	/** By firm: its first place; one more than firms. */
	final int[] start;

	/** By place: the firm at the other end. */
	final int[] target;

	/** By place: the relation in its segment; {@code null} where it is the place. */
	final int @Nullable [] relation;

	/** By place: a bit. */
	final long[] live;

	/** The columns, by relation. */
	final IntTable table;

	/** The number of the segment's first relation among all. */
	final int offset;

	Lane(int[] start, int[] target, int @Nullable [] relation, long[] live, IntTable table, int offset) {
		this.start = start;
		this.target = target;
		this.relation = relation;
		this.live = live;
		this.table = table;
		this.offset = offset;
	}

	boolean isLive(int place) {
		return (this.live[place >>> 6] >>> place & 1) != 0;
	}

	/** The relation of a place, in its segment. */
	int row(int place) {
		return (this.relation != null) ? this.relation[place] : place;
	}

}
