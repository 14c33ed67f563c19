package io.keiretsu.disruption.network;

import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Who is touched: a breadth-first walk over the relations that hold, from what stops. The
 * tier of a firm is the least number of contracts between it and what stops.
 */
final class Reach {

	private static final double[] NO_LOSS = {};

	private final Way way;

	private final DirectLosses direct;

	private final Bits seen;

	private int[] firm = new int[1_024];

	private int[] via = new int[1_024];

	private int[] parent = new int[1_024];

	private int size;

	private Reach(Way way, DirectLosses direct) {
		this.way = way;
		this.direct = direct;
		this.seen = new Bits(way.firms());
	}

	static Spread of(Way way, DirectLosses direct, int tiers) {
		return new Reach(way, direct).walk(tiers);
	}

	private Spread walk(int tiers) {
		for (int stopped : this.direct.firms.keySet()) {
			touch(stopped, -1, -1);
		}
		if (this.way.isUp()) {
			for (int stopped : this.direct.parts.keySet()) {
				touch(stopped, -1, -1);
			}
		}
		IntArrayList ends = new IntArrayList();
		ends.add(this.size);
		for (int relation : this.direct.relations) {
			touch(this.way.target(relation), relation, -1);
		}
		for (int from = 0, end = this.size, level = 0; level < tiers; level++) {
			end = (level == 0) ? ends.getInt(0) : this.size;
			for (; from < end; from++) {
				expand(from);
			}
			if (this.size == ends.getInt(level)) {
				break;
			}
			ends.add(this.size);
		}
		int[] tier = new int[this.size];
		for (int level = 1; level < ends.size(); level++) {
			Arrays.fill(tier, ends.getInt(level - 1), ends.getInt(level), level);
		}
		return new Spread(this.size, this.firm, tier, this.via, this.parent, NO_LOSS, NO_LOSS, true);
	}

	private void expand(int place) {
		int source = this.firm[place];
		for (Lane lane : this.way.lanes()) {
			int end = lane.start[source + 1];
			for (int at = lane.start[source]; at < end; at++) {
				if ((lane.live[at >>> 6] >>> at & 1) != 0 && !this.seen.has(lane.target[at])) {
					touch(lane.target[at], lane.offset + lane.row(at), place);
				}
			}
		}
	}

	private void touch(int touched, int relation, int from) {
		if (!this.way.isOpen(touched) || !this.seen.add(touched)) {
			return;
		}
		if (this.size == this.firm.length) {
			int room = this.size * 2;
			this.firm = Arrays.copyOf(this.firm, room);
			this.via = Arrays.copyOf(this.via, room);
			this.parent = Arrays.copyOf(this.parent, room);
		}
		this.firm[this.size] = touched;
		this.via[this.size] = relation;
		this.parent[this.size++] = from;
	}

}
