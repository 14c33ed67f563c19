package io.keiretsu.disruption.network;

import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;

/**
 * Who is touched: a breadth-first walk over the relations that hold, from what stops. The
 * tier of a firm is the least number of contracts between it and what stops. How the walk
 * came to a firm is not written down, but found again for the few firms that are shown.
 */
final class Reach implements Trail {

	private static final double[] NO_LOSS = {};

	private final Way way;

	private final DirectLosses direct;

	private final Bits seen;

	/** By firm that stops, then by firm that loses a contract directly: that contract. */
	private final IntArrayList begun = new IntArrayList();

	/** By tier: the first place after it. */
	private final IntArrayList ends = new IntArrayList();

	/** By place: those that were found again. */
	private final Int2ObjectOpenHashMap<Step> steps = new Int2ObjectOpenHashMap<>();

	private int[] firm = new int[1_024];

	private int[] tier = {};

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
			begin(stopped, -1);
		}
		if (this.way.isUp()) {
			for (int stopped : this.direct.parts.keySet()) {
				begin(stopped, -1);
			}
		}
		this.ends.add(this.size);
		for (int relation : this.direct.relations) {
			begin(this.way.target(relation), relation);
		}
		for (int from = 0, end = this.size, level = 0; level < tiers; level++) {
			end = (level == 0) ? this.ends.getInt(0) : this.size;
			for (; from < end; from++) {
				expand(this.firm[from]);
			}
			if (this.size == this.ends.getInt(level)) {
				break;
			}
			this.ends.add(this.size);
		}
		this.tier = new int[this.size];
		for (int level = 1; level < this.ends.size(); level++) {
			Arrays.fill(this.tier, this.ends.getInt(level - 1), this.ends.getInt(level), level);
		}
		return new Spread(this.size, this.firm, this.tier, this, NO_LOSS, NO_LOSS, true);
	}

	private void begin(int touched, int relation) {
		int before = this.size;
		touch(touched);
		if (this.size != before) {
			this.begun.add(relation);
		}
	}

	/** One branch for both questions, since neither can be foretold. */
	private void expand(int source) {
		long[] seen = this.seen.words();
		for (Lane lane : this.way.lanes()) {
			int[] target = lane.target;
			long[] live = lane.live;
			int end = lane.start[source + 1];
			for (int at = lane.start[source]; at < end; at++) {
				int touched = target[at];
				if (((live[at >>> 6] >>> at) & ~(seen[touched >>> 6] >>> touched) & 1) != 0) {
					touch(touched);
				}
			}
		}
	}

	private void touch(int touched) {
		if (!this.way.isOpen(touched) || !this.seen.add(touched)) {
			return;
		}
		if (this.size == this.firm.length) {
			this.firm = Arrays.copyOf(this.firm, this.size * 2);
		}
		this.firm[this.size++] = touched;
	}

	@Override
	public int via(int place) {
		return (place < this.begun.size()) ? this.begun.getInt(place) : step(place).relation();
	}

	@Override
	public int parent(int place) {
		return (place < this.begun.size()) ? -1 : step(place).parent();
	}

	private Step step(int place) {
		return this.steps.computeIfAbsent(place, (int unknown) -> foundAgain(unknown));
	}

	/** The walk came from the first firm of the tier before that has such a contract. */
	private Step foundAgain(int place) {
		IntOpenHashSet sources = new IntOpenHashSet();
		for (Lane lane : this.way.back()) {
			for (int at = lane.start[this.firm[place]]; at < lane.start[this.firm[place] + 1]; at++) {
				if (lane.isLive(at)) {
					sources.add(lane.target[at]);
				}
			}
		}
		int before = this.tier[place] - 1;
		int parent = (before == 0) ? 0 : this.ends.getInt(before - 1);
		while (!sources.contains(this.firm[parent])) {
			parent++;
		}
		return new Step(parent, relation(this.firm[parent], this.firm[place]));
	}

	private int relation(int source, int touched) {
		for (Lane lane : this.way.lanes()) {
			for (int at = lane.start[source]; at < lane.start[source + 1]; at++) {
				if (lane.target[at] == touched && lane.isLive(at)) {
					return lane.offset + lane.row(at);
				}
			}
		}
		throw new IllegalStateException("No relation leads to the firm that was touched");
	}

	/** How the walk came to a firm. */
	private record Step(int parent, int relation) {

	}

}
