package io.keiretsu.disruption.network;

import java.util.Arrays;

/** The firms that {@link Exposure} has touched, and what each has lost so far. */
final class Losses {

	int[] firm = new int[256];

	boolean[] ranged = new boolean[256];

	double[] min = new double[256];

	double[] max = new double[256];

	double[] passedMin = new double[256];

	double[] passedMax = new double[256];

	double[] ownMax = new double[256];

	double[] slack = new double[256];

	private int[] tier = new int[256];

	private int[] via = new int[256];

	private int[] parent = new int[256];

	private boolean[] marked = new boolean[256];

	private double[] ownMin = new double[256];

	private final Sums sumMin = new Sums(256);

	private final Sums sumMax = new Sums(256);

	private double[] worst = new double[256];

	private double[] strength = new double[256];

	private int size;

	int add(int touched, int touchedAt, double left) {
		if (this.size == this.firm.length) {
			grow(this.size * 2);
		}
		this.firm[this.size] = touched;
		this.tier[this.size] = touchedAt;
		this.slack[this.size] = left;
		this.via[this.size] = -1;
		this.parent[this.size] = -1;
		return this.size++;
	}

	void own(int at, DirectLosses.Loss loss) {
		this.ownMin[at] = Math.min(1, this.ownMin[at] + loss.min());
		this.ownMax[at] = Math.min(1, this.ownMax[at] + loss.max());
		this.strength[at] = this.ownMax[at];
	}

	/**
	 * Takes in that what flows over a contract loses more than before.
	 * @param share the least share
	 * @param room how much greater the share may be
	 */
	void give(int at, double share, double room, double minMore, double maxMore, double maxNow) {
		this.sumMin.add(at, share * minMore);
		this.sumMax.add(at, share * maxMore);
		if (room >= this.slack[at]) {
			this.worst[at] = Math.max(this.worst[at], maxNow);
		}
		else if (room > 0) {
			this.ranged[at] = true;
		}
	}

	/** Keeps the strongest path among those of the fewest contracts. */
	void path(int at, int source, int relation, double share, double loss) {
		if (source == -1 ? this.tier[at] == 1 : this.tier[source] + 1 == this.tier[at]) {
			double strong = share * ((source == -1) ? loss : this.strength[source]);
			if (this.via[at] == -1 || strong > this.strength[at]) {
				this.strength[at] = strong;
				this.via[at] = relation;
				this.parent[at] = source;
			}
		}
	}

	boolean mark(int at) {
		boolean first = !this.marked[at];
		this.marked[at] = true;
		return first;
	}

	double most(int at) {
		return this.ownMax[at] + this.sumMax.get(at) + this.slack[at] * this.worst[at];
	}

	/** Whether the loss has risen by more than the least change. */
	boolean commit(int at, double most, double least) {
		this.marked[at] = false;
		this.min[at] = Math.max(this.min[at], Math.min(1, this.ownMin[at] + this.sumMin.get(at)));
		this.max[at] = Math.max(this.max[at], Math.max(this.min[at], Math.min(1, Math.max(this.ownMax[at], most))));
		return this.min[at] - this.passedMin[at] > least || this.max[at] - this.passedMax[at] > least;
	}

	Spread spread(boolean settled) {
		int kept = 0;
		int[] moved = new int[this.size];
		for (int at = 0; at < this.size; at++) {
			moved[at] = (this.max[at] > 0) ? kept++ : -1;
		}
		for (int at = 0; at < this.size; at++) {
			int to = moved[at];
			if (to != -1) {
				this.firm[to] = this.firm[at];
				this.tier[to] = this.tier[at];
				this.via[to] = this.via[at];
				this.parent[to] = (this.parent[at] != -1) ? moved[this.parent[at]] : -1;
				this.min[to] = this.min[at];
				this.max[to] = this.max[at];
			}
		}
		return new Spread(kept, this.firm, this.tier, this.via, this.parent, this.min, this.max, settled);
	}

	private void grow(int room) {
		this.firm = Arrays.copyOf(this.firm, room);
		this.tier = Arrays.copyOf(this.tier, room);
		this.via = Arrays.copyOf(this.via, room);
		this.parent = Arrays.copyOf(this.parent, room);
		this.ranged = Arrays.copyOf(this.ranged, room);
		this.marked = Arrays.copyOf(this.marked, room);
		this.min = Arrays.copyOf(this.min, room);
		this.max = Arrays.copyOf(this.max, room);
		this.passedMin = Arrays.copyOf(this.passedMin, room);
		this.passedMax = Arrays.copyOf(this.passedMax, room);
		this.ownMin = Arrays.copyOf(this.ownMin, room);
		this.ownMax = Arrays.copyOf(this.ownMax, room);
		this.sumMin.grow(room);
		this.sumMax.grow(room);
		this.worst = Arrays.copyOf(this.worst, room);
		this.slack = Arrays.copyOf(this.slack, room);
		this.strength = Arrays.copyOf(this.strength, room);
	}

}
