package io.keiretsu.disruption.network;

import org.jspecify.annotations.Nullable;

/**
 * One direction through a network as of some clocks.
 *
 * @param lanes along the direction, one a segment
 * @param back against it
 * @param isUp whether it goes against the goods
 * @param slack by firm: what of 1 its documented shares leave, as far as it was asked
 * for; else not a number
 * @param firms how many there are
 * @param open the firms that a disruption may touch, or {@code null} for all
 */
record Way(Lane[] lanes, Lane[] back, boolean isUp, double[] slack, int firms, @Nullable Bits open) {

	boolean isOpen(int firm) {
		return this.open == null || this.open.has(firm);
	}

	Way opened(Bits firms) {
		return new Way(this.lanes, this.back, this.isUp, this.slack, this.firms, firms);
	}

	int minColumn() {
		return this.isUp ? Column.REVENUE_MIN : Column.COST_MIN;
	}

	int maxColumn() {
		return this.isUp ? Column.REVENUE_MAX : Column.COST_MAX;
	}

	/** The firm that a relation leads to in this direction. */
	int target(int relation) {
		return this.isUp ? supplier(relation) : buyer(relation);
	}

	int source(int relation) {
		return this.isUp ? buyer(relation) : supplier(relation);
	}

	private int buyer(int relation) {
		Lane lane = lane(relation);
		return lane.table.column(Column.TO)[relation - lane.offset];
	}

	private int supplier(int relation) {
		int segment = segment(relation);
		int[] start = (this.isUp ? this.back : this.lanes)[segment].start;
		return Segment.owner(start, relation - this.lanes[segment].offset);
	}

	Lane lane(int relation) {
		return this.lanes[segment(relation)];
	}

	private int segment(int relation) {
		return (this.lanes.length == 1 || relation < this.lanes[1].offset) ? 0 : 1;
	}

	/**
	 * What of 1 the documented shares of a firm leave: of its cost downstream, of its
	 * revenue upstream. Found once and kept.
	 */
	double slack(int firm) {
		double known = this.slack[firm];
		if (known == known) {
			return known;
		}
		long left = Column.BILLION;
		for (Lane lane : this.back) {
			int[] min = lane.table.column(minColumn());
			for (int place = lane.start[firm]; place < lane.start[firm + 1]; place++) {
				if (lane.isLive(place)) {
					left -= Math.max(0, min[lane.row(place)]);
				}
			}
		}
		this.slack[firm] = Math.max(0, left) / (double) Column.BILLION;
		return this.slack[firm];
	}

}
