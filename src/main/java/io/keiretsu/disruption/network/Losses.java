package io.keiretsu.disruption.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What firms have lost after each round of {@link Exposure}: 96 bytes a firm that is
 * looked at. Losses lie in pairs, the least and the greatest, since both are read at
 * once.
 */
final class Losses {

	private static final int UNTOUCHED = Integer.MAX_VALUE;

	/** By firm: its place and one, or 0. */
	private final int[] places;

	/** After the round before. */
	private double[] lost = new double[512];

	/** After this round. */
	private double[] next = new double[512];

	/** What has been passed on. */
	private double[] passed = new double[512];

	/** What stops itself. */
	private double[] own = new double[512];

	/** How much arrives by the strongest path. */
	private double[] strength = new double[256];

	private int[] firm = new int[256];

	private int[] tier = new int[256];

	private int[] via = new int[256];

	private int[] parent = new int[256];

	private int size;

	Losses(int firms) {
		this.places = new int[firms];
	}

	/** The place of a firm, or -1 where nobody has looked at it. */
	int known(int touched) {
		return this.places[touched] - 1;
	}

	/** The place of a firm, which gets one. */
	int place(int touched) {
		int known = this.places[touched];
		if (known == 0) {
			if (this.size == this.firm.length) {
				grow(this.size * 2);
			}
			this.firm[this.size] = touched;
			this.tier[this.size] = UNTOUCHED;
			this.via[this.size] = -1;
			this.parent[this.size] = -1;
			known = ++this.size;
			this.places[touched] = known;
		}
		return known - 1;
	}

	void begin(int at, DirectLosses.Loss loss) {
		this.tier[at] = 0;
		this.own[2 * at] = Math.max(this.own[2 * at], loss.min());
		this.own[2 * at + 1] = Math.max(this.own[2 * at + 1], loss.max());
		this.strength[at] = this.own[2 * at + 1];
		this.next[2 * at] = this.own[2 * at];
		this.next[2 * at + 1] = this.own[2 * at + 1];
	}

	int firm(int at) {
		return this.firm[at];
	}

	boolean isTouched(int at) {
		return this.tier[at] != UNTOUCHED;
	}

	void touch(int at, int round) {
		this.tier[at] = round;
	}

	double ownMin(int at) {
		return this.own[2 * at];
	}

	double ownMax(int at) {
		return this.own[2 * at + 1];
	}

	double min(int at) {
		return this.lost[2 * at];
	}

	double max(int at) {
		return this.lost[2 * at + 1];
	}

	double strength(int at) {
		return this.strength[at];
	}

	/** Keeps the strongest path, of those by which a loss first came. */
	void path(int at, int source, int relation, double strong) {
		if (this.via[at] == -1 || strong > this.strength[at]) {
			this.strength[at] = strong;
			this.via[at] = relation;
			this.parent[at] = source;
		}
	}

	void rise(int at, double least, double most) {
		double min = Math.max(this.lost[2 * at], Math.min(1, least));
		this.next[2 * at] = min;
		this.next[2 * at + 1] = Math.max(this.lost[2 * at + 1], Math.max(min, Math.min(1, most)));
	}

	/** Ends the round for a firm, and says whether there is more to pass on. */
	boolean isRaised(int at, double least) {
		this.lost[2 * at] = this.next[2 * at];
		this.lost[2 * at + 1] = this.next[2 * at + 1];
		return this.lost[2 * at] - this.passed[2 * at] > least
				|| this.lost[2 * at + 1] - this.passed[2 * at + 1] > least;
	}

	void pass(int at) {
		this.passed[2 * at] = this.lost[2 * at];
		this.passed[2 * at + 1] = this.lost[2 * at + 1];
	}

	/** The firms that lose something, by tier. */
	Spread spread(boolean settled) {
		int[] order = byTier();
		int[] moved = new int[this.size];
		Arrays.fill(moved, -1);
		for (int to = 0; to < order.length; to++) {
			moved[order[to]] = to;
		}
		int[] firms = new int[order.length];
		int[] tiers = new int[order.length];
		int[] relations = new int[order.length];
		int[] parents = new int[order.length];
		double[] mins = new double[order.length];
		double[] maxs = new double[order.length];
		for (int to = 0; to < order.length; to++) {
			int at = order[to];
			firms[to] = this.firm[at];
			tiers[to] = this.tier[at];
			relations[to] = this.via[at];
			parents[to] = (this.parent[at] != -1) ? moved[this.parent[at]] : -1;
			mins[to] = min(at);
			maxs[to] = max(at);
		}
		return new Spread(order.length, firms, tiers, new Trail.Kept(relations, parents), mins, maxs, settled);
	}

	private int[] byTier() {
		int[] losing = IntStream.range(0, this.size).filter((at) -> max(at) > 0).toArray();
		int tiers = Arrays.stream(losing).map((at) -> this.tier[at]).max().orElse(0);
		int[] starts = new int[tiers + 2];
		for (int at : losing) {
			starts[this.tier[at] + 1]++;
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] order = new int[losing.length];
		for (int at : losing) {
			order[starts[this.tier[at]]++] = at;
		}
		return order;
	}

	private void grow(int room) {
		this.lost = Arrays.copyOf(this.lost, 2 * room);
		this.next = Arrays.copyOf(this.next, 2 * room);
		this.passed = Arrays.copyOf(this.passed, 2 * room);
		this.own = Arrays.copyOf(this.own, 2 * room);
		this.strength = Arrays.copyOf(this.strength, room);
		this.firm = Arrays.copyOf(this.firm, room);
		this.tier = Arrays.copyOf(this.tier, room);
		this.via = Arrays.copyOf(this.via, room);
		this.parent = Arrays.copyOf(this.parent, room);
	}

}
