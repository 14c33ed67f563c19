package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * The least that can be done: one direction of what holds on one day, as plain arrays
 * without clocks, plants, intervals or numbers of contracts. To measure against.
 */
final class BareArrays {

	final int[] start;

	final int[] to;

	final double[] share;

	BareArrays(Way way) {
		this.start = new int[way.firms() + 1];
		int[] targets = new int[way.lanes()[0].target.length];
		double[] shares = new double[targets.length];
		int size = 0;
		Lane lane = way.lanes()[0];
		for (int firm = 0; firm < way.firms(); firm++) {
			for (int place = lane.start[firm]; place < lane.start[firm + 1]; place++) {
				if (lane.isLive(place)) {
					targets[size] = lane.target[place];
					shares[size++] = Column.share(Math.max(0, lane.table.column(way.minColumn())[lane.row(place)]));
				}
			}
			this.start[firm + 1] = size;
		}
		this.to = Arrays.copyOf(targets, size);
		this.share = Arrays.copyOf(shares, size);
	}

	/** How many firms are reached, breadth first. */
	int reach(int from) {
		int firms = this.start.length - 1;
		int[] tier = new int[firms];
		int[] queue = new int[firms];
		Arrays.fill(tier, -1);
		tier[from] = 0;
		queue[0] = from;
		int size = 1;
		for (int at = 0; at < size; at++) {
			int firm = queue[at];
			for (int arrow = this.start[firm]; arrow < this.start[firm + 1]; arrow++) {
				if (tier[this.to[arrow]] < 0) {
					tier[this.to[arrow]] = tier[firm] + 1;
					queue[size++] = this.to[arrow];
				}
			}
		}
		return size;
	}

	/** The loss of all firms together after some tiers: unknown shares count as 0. */
	double exposure(int from, int tiers) {
		int firms = this.start.length - 1;
		double[] loss = new double[firms];
		double[] sum = new double[firms];
		double[] passed = new double[firms];
		boolean[] marked = new boolean[firms];
		int[] changed = new int[firms];
		int[] next = new int[firms];
		loss[from] = 1;
		sum[from] = 1;
		changed[0] = from;
		int size = 1;
		for (int tier = 0; tier < tiers && size > 0; tier++) {
			int count = 0;
			for (int at = 0; at < size; at++) {
				int firm = changed[at];
				double more = loss[firm] - passed[firm];
				passed[firm] = loss[firm];
				for (int arrow = this.start[firm]; arrow < this.start[firm + 1]; arrow++) {
					int target = this.to[arrow];
					sum[target] += this.share[arrow] * more;
					if (!marked[target]) {
						marked[target] = true;
						next[count++] = target;
					}
				}
			}
			size = 0;
			for (int at = 0; at < count; at++) {
				int firm = next[at];
				marked[firm] = false;
				loss[firm] = Math.min(1, sum[firm]);
				if (loss[firm] - passed[firm] > 1e-15) {
					changed[size++] = firm;
				}
			}
		}
		return Arrays.stream(loss).sum();
	}

}
