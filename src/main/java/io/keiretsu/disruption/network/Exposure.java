package io.keiretsu.disruption.network;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Share-weighted exposure. With {@code own(b)} what a firm loses itself, {@code d(r)}
 * what a contract loses directly and {@code c(r)} its share of the buyer's cost, the loss
 * after k tiers is, for all firms at once, <pre>
 * L(0, b)     = own(b)
 * L(k + 1, b) = min(1, own(b) + Σ c(r) · min(1, d(r) + L(k, supplier(r))))     over the contracts r of buyer b
 * </pre> and without a limit of tiers the least fixed point, to which that rises. Each
 * round uses the losses of the round before, so that cycles are walked as often as there
 * are tiers and no contract counts twice in one tier. Upstream, supplier and buyer change
 * places and {@code c} is the share of the supplier's revenue. All losses are parts of a
 * firm's output, 0 to 1. A firm loses in proportion to what it lacks: there is no
 * replacement and no stock.
 * <p>
 * Shares of one firm add up to at most 1, documented or not. The least loss takes for
 * each share the least that is documented, and 0 where nothing is, since other inputs may
 * be undocumented. The greatest loss takes the shares that hurt most among all that are
 * possible: each at its least, and what that leaves of 1 for the contracts that lose
 * most, up to the most that is documented. That is the exact maximum, for each firm and
 * each round; an equal split is neither of the two. The map from losses to losses is
 * monotone in both, so that bounds stay bounds round by round, and stopping more never
 * loses less.
 * <p>
 * Only what changed is passed on. Changes below 1e-15 wait until they add up to more.
 */
final class Exposure {

	private static final double LEAST = 1e-15;

	private final Way way;

	private final DirectLosses direct;

	private final int[] place;

	private final Losses losses = new Losses();

	private IntArrayList changed = new IntArrayList();

	private IntArrayList dirty = new IntArrayList();

	private long steps;

	private int round;

	private Exposure(Way way, DirectLosses direct) {
		this.way = way;
		this.direct = direct;
		this.place = new int[way.firms()];
	}

	static Spread of(Way way, DirectLosses direct, int tiers) {
		return new Exposure(way, direct).spread(tiers);
	}

	private Spread spread(int tiers) {
		this.direct.firms.forEach((firm, loss) -> begin(firm, loss));
		if (this.way.isUp()) {
			this.direct.parts.forEach((firm, loss) -> begin(firm, loss));
		}
		long limit = 10_000_000L;
		for (Lane lane : this.way.lanes()) {
			limit += 64L * lane.target.length;
		}
		int tier = 1;
		for (; tier <= tiers && this.steps <= limit; tier++) {
			this.round = tier;
			if (tier == 1) {
				direct();
			}
			else if (this.changed.isEmpty()) {
				break;
			}
			round(tier);
		}
		boolean settled = this.changed.isEmpty() || tier > tiers;
		return this.losses.spread(settled);
	}

	private void begin(int firm, DirectLosses.Loss loss) {
		if (this.way.isOpen(firm)) {
			int at = at(firm, 0);
			this.losses.own(at, loss);
			this.losses.commit(at, 0, LEAST);
			this.changed.add(at);
		}
	}

	private void direct() {
		for (int relation : this.direct.relations) {
			DirectLosses.Loss loss = this.direct.of(relation);
			int target = this.way.target(relation);
			if (this.way.isOpen(target)) {
				Lane lane = this.way.lane(relation);
				give(at(target, 1), lane, relation - lane.offset, -1, loss.min(), 0, loss.max());
			}
		}
	}

	private void round(int tier) {
		boolean hasDirect = this.direct.codes.length != 0;
		for (int source : this.changed) {
			double minBefore = this.losses.passedMin[source];
			double maxBefore = this.losses.passedMax[source];
			double minNow = this.losses.min[source];
			double maxNow = this.losses.max[source];
			this.losses.passedMin[source] = minNow;
			this.losses.passedMax[source] = maxNow;
			int firm = this.losses.firm[source];
			for (Lane lane : this.way.lanes()) {
				int end = lane.start[firm + 1];
				this.steps += end - lane.start[firm];
				for (int at = lane.start[firm]; at < end; at++) {
					if (!lane.isLive(at) || !this.way.isOpen(lane.target[at])) {
						continue;
					}
					int row = lane.row(at);
					int target = at(lane.target[at], tier);
					if (!hasDirect || this.direct.codes[lane.offset + row] == 0) {
						give(target, lane, row, source, minNow - minBefore, maxBefore, maxNow);
						continue;
					}
					DirectLosses.Loss loss = this.direct.of(lane.offset + row);
					double most = Math.min(1, loss.max() + maxNow);
					give(target, lane, row, source,
							Math.min(1, loss.min() + minNow) - Math.min(1, loss.min() + minBefore),
							Math.min(1, loss.max() + maxBefore), most);
				}
			}
		}
		IntArrayList next = this.changed;
		next.clear();
		for (int target : this.dirty) {
			double most = this.losses.isRanged(target) ? most(target) : this.losses.most(target);
			if (this.losses.commit(target, most, LEAST)) {
				next.add(target);
			}
		}
		this.dirty.clear();
		this.changed = next;
	}

	private void give(int target, Lane lane, int row, int source, double minMore, double maxBefore, double maxNow) {
		int least = lane.table.column(this.way.minColumn())[row];
		double share = (least > 0) ? Column.share(least) : 0;
		double room = (least == -1) ? 1 : Column.share(lane.table.column(this.way.maxColumn())[row]) - share;
		if (this.losses.tier(target) == this.round && (source == -1 || this.losses.tier(source) == this.round - 1)) {
			this.losses.path(target, source, lane.offset + row, share + Math.min(room, this.losses.slack(target)),
					(source == -1) ? maxNow : this.losses.strength(source));
		}
		if (this.losses.give(target, share, room, minMore, maxNow - maxBefore, maxNow)) {
			this.dirty.add(target);
		}
	}

	private int at(int firm, int tier) {
		if (this.place[firm] == 0) {
			this.place[firm] = this.losses.add(firm, tier, this.way.slack(firm)) + 1;
		}
		return this.place[firm] - 1;
	}

	/**
	 * The greatest loss where shares are documented as ranges: the slack goes to what
	 * loses most.
	 */
	private double most(int target) {
		int firm = this.losses.firm[target];
		int count = 0;
		for (Lane lane : this.way.back()) {
			count += lane.start[firm + 1] - lane.start[firm];
		}
		double[] lost = new double[count];
		double[] rooms = new double[count];
		int size = 0;
		double sum = this.losses.ownMax[target];
		for (Lane lane : this.way.back()) {
			for (int at = lane.start[firm]; at < lane.start[firm + 1]; at++) {
				int source = this.place[lane.target[at]] - 1;
				int row = lane.row(at);
				double loss = this.direct.of(lane.offset + row).max();
				loss = Math.min(1, loss + ((source >= 0) ? this.losses.passedMax[source] : 0));
				if (loss == 0 || !lane.isLive(at)) {
					continue;
				}
				int least = lane.table.column(this.way.minColumn())[row];
				double share = (least > 0) ? Column.share(least) : 0;
				sum += share * loss;
				lost[size] = -loss;
				rooms[size++] = ((least == -1) ? 1 : Column.share(lane.table.column(this.way.maxColumn())[row]))
						- share;
			}
		}
		DoubleArrays.quickSort(lost, rooms, 0, size);
		double slack = this.losses.slack(target);
		for (int each = 0; each < size && slack > 0; each++) {
			double taken = Math.min(slack, rooms[each]);
			sum -= taken * lost[each];
			slack -= taken;
		}
		return sum;
	}

}
