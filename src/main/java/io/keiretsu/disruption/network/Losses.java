package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * The firms that {@link Exposure} has touched, and what each has lost so far. What
 * changes with each contract lies together: 64 bytes a firm, mostly one line of the
 * cache. Sums keep what rounding would lose, as {@link Sums} does.
 */
final class Losses {

	private static final int WIDTH = 8;

	private static final int SUM_MIN = 0;

	private static final int CARRY_MIN = 1;

	private static final int SUM_MAX = 2;

	private static final int CARRY_MAX = 3;

	private static final int WORST = 4;

	private static final int SLACK = 5;

	private static final int STRENGTH = 6;

	/** The tier, plus {@link #MARKED} and {@link #RANGED}. */
	private static final int STATE = 7;

	private static final long MARKED = 1L << 40;

	private static final long RANGED = 1L << 41;

	int[] firm = new int[256];

	double[] min = new double[256];

	double[] max = new double[256];

	double[] passedMin = new double[256];

	double[] passedMax = new double[256];

	double[] ownMin = new double[256];

	double[] ownMax = new double[256];

	private double[] states = new double[256 * WIDTH];

	private int[] via = new int[256];

	private int[] parent = new int[256];

	private int size;

	int add(int touched, int touchedAt, double left) {
		if (this.size == this.firm.length) {
			grow(this.size * 2);
		}
		this.firm[this.size] = touched;
		this.states[this.size * WIDTH + STATE] = Double.longBitsToDouble(touchedAt);
		this.states[this.size * WIDTH + SLACK] = left;
		this.via[this.size] = -1;
		this.parent[this.size] = -1;
		return this.size++;
	}

	void own(int at, DirectLosses.Loss loss) {
		this.ownMin[at] = Math.min(1, this.ownMin[at] + loss.min());
		this.ownMax[at] = Math.min(1, this.ownMax[at] + loss.max());
		this.states[at * WIDTH + STRENGTH] = this.ownMax[at];
	}

	int tier(int at) {
		return (int) Double.doubleToRawLongBits(this.states[at * WIDTH + STATE]);
	}

	double slack(int at) {
		return this.states[at * WIDTH + SLACK];
	}

	double strength(int at) {
		return this.states[at * WIDTH + STRENGTH];
	}

	boolean isRanged(int at) {
		return (Double.doubleToRawLongBits(this.states[at * WIDTH + STATE]) & RANGED) != 0;
	}

	/**
	 * Takes in that what flows over a contract loses more than before.
	 * @param share the least share
	 * @param room how much greater the share may be
	 * @return whether it is the first for this firm in this round
	 */
	boolean give(int at, double share, double room, double minMore, double maxMore, double maxNow) {
		int base = at * WIDTH;
		double[] states = this.states;
		if (share > 0) {
			add(base + SUM_MIN, share * minMore);
			add(base + SUM_MAX, share * maxMore);
		}
		long state = Double.doubleToRawLongBits(states[base + STATE]);
		long after = state | MARKED;
		if (room >= states[base + SLACK]) {
			states[base + WORST] = Math.max(states[base + WORST], maxNow);
		}
		else if (room > 0) {
			after |= RANGED;
		}
		if (after != state) {
			states[base + STATE] = Double.longBitsToDouble(after);
		}
		return (state & MARKED) == 0;
	}

	/**
	 * Keeps the strongest path among those of the fewest contracts.
	 * @param share of the contract, the greatest that is possible
	 * @param strength of the path up to it
	 */
	void path(int at, int source, int relation, double share, double strength) {
		double strong = share * strength;
		if (this.via[at] == -1 || strong > strength(at)) {
			this.states[at * WIDTH + STRENGTH] = strong;
			this.via[at] = relation;
			this.parent[at] = source;
		}
	}

	double most(int at) {
		int base = at * WIDTH;
		return this.ownMax[at] + this.states[base + SUM_MAX] + this.states[base + CARRY_MAX]
				+ this.states[base + SLACK] * this.states[base + WORST];
	}

	/** Whether the loss has risen by more than the least change. */
	boolean commit(int at, double most, double least) {
		int base = at * WIDTH;
		long state = Double.doubleToRawLongBits(this.states[base + STATE]);
		this.states[base + STATE] = Double.longBitsToDouble(state & ~MARKED);
		double sum = this.states[base + SUM_MIN] + this.states[base + CARRY_MIN];
		this.min[at] = Math.max(this.min[at], Math.min(1, this.ownMin[at] + sum));
		this.max[at] = Math.max(this.max[at], Math.max(this.min[at], Math.min(1, Math.max(this.ownMax[at], most))));
		return this.min[at] - this.passedMin[at] > least || this.max[at] - this.passedMax[at] > least;
	}

	Spread spread(boolean settled) {
		int kept = 0;
		int[] moved = new int[this.size];
		int[] tier = new int[this.size];
		for (int at = 0; at < this.size; at++) {
			moved[at] = (this.max[at] > 0) ? kept++ : -1;
		}
		for (int at = 0; at < this.size; at++) {
			int to = moved[at];
			if (to != -1) {
				this.firm[to] = this.firm[at];
				tier[to] = tier(at);
				this.via[to] = this.via[at];
				this.parent[to] = (this.parent[at] != -1) ? moved[this.parent[at]] : -1;
				this.min[to] = this.min[at];
				this.max[to] = this.max[at];
			}
		}
		return new Spread(kept, this.firm, tier, this.via, this.parent, this.min, this.max, settled);
	}

	private void add(int sum, double more) {
		double before = this.states[sum];
		double after = before + more;
		double part = after - before;
		this.states[sum + 1] += (before - (after - part)) + (more - part);
		this.states[sum] = after;
	}

	private void grow(int room) {
		this.firm = Arrays.copyOf(this.firm, room);
		this.via = Arrays.copyOf(this.via, room);
		this.parent = Arrays.copyOf(this.parent, room);
		this.min = Arrays.copyOf(this.min, room);
		this.max = Arrays.copyOf(this.max, room);
		this.passedMin = Arrays.copyOf(this.passedMin, room);
		this.passedMax = Arrays.copyOf(this.passedMax, room);
		this.ownMin = Arrays.copyOf(this.ownMin, room);
		this.ownMax = Arrays.copyOf(this.ownMax, room);
		this.states = Arrays.copyOf(this.states, room * WIDTH);
	}

}
