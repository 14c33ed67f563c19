package io.keiretsu.disruption.network;

import java.util.stream.IntStream;

import io.keiretsu.disruption.network.DirectLosses.Loss;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;

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
 * A round looks only at the firms behind what changed, and at each for itself: it reads
 * the losses of the round before and writes its own, so that parts of a round run side by
 * side. Changes below 1e-15 wait until they add up to more.
 */
final class Exposure {

	private static final double LEAST = 1e-15;

	/** So many firms are looked at in one go. */
	private static final int PART = 4_096;

	private final Way way;

	private final DirectLosses direct;

	private final boolean hasDirect;

	private final Losses losses;

	private final IntArrayList changed = new IntArrayList();

	private Exposure(Way way, DirectLosses direct) {
		this.way = way;
		this.direct = direct;
		this.hasDirect = direct.codes.length != 0;
		this.losses = new Losses(way.firms());
	}

	static Spread of(Way way, DirectLosses direct, int tiers) {
		return new Exposure(way, direct).spread(tiers);
	}

	private Spread spread(int tiers) {
		this.direct.firms.forEach(this::begin);
		if (this.way.isUp()) {
			this.direct.parts.forEach(this::begin);
		}
		long limit = 10_000_000L;
		for (Lane lane : this.way.lanes()) {
			limit += 64L * lane.target.length;
		}
		long steps = 0;
		boolean settled = false;
		int tier = 1;
		while (tier <= tiers && steps <= limit && !settled) {
			IntList due = behindChanged(tier == 1);
			settled = due.isEmpty();
			steps += round(due, tier++);
		}
		return this.losses.spread(settled || tier > tiers);
	}

	private void begin(int firm, Loss loss) {
		if (this.way.isOpen(firm)) {
			int at = this.losses.place(firm);
			this.losses.begin(at, loss);
			if (this.losses.isRaised(at, LEAST)) {
				this.changed.add(at);
			}
		}
	}

	/** The firms behind what changed, from the smallest number on; each gets a place. */
	private IntList behindChanged(boolean first) {
		Bits due = new Bits(this.way.firms());
		for (int at : this.changed) {
			int firm = this.losses.firm(at);
			for (Lane lane : this.way.lanes()) {
				int end = lane.start[firm + 1];
				for (int place = lane.start[firm]; place < end; place++) {
					if (lane.isLive(place)) {
						due.add(lane.target[place]);
					}
				}
			}
		}
		if (first) {
			this.direct.relations.forEach((relation) -> due.add(this.way.target(relation)));
		}
		IntArrayList firms = new IntArrayList();
		due.forEach((firm) -> {
			if (this.way.isOpen(firm)) {
				this.losses.place(firm);
				firms.add(firm);
			}
		});
		return firms;
	}

	/** How many contracts were looked at. */
	private long round(IntList due, int tier) {
		int parts = due.size() / PART + 1;
		IntStream each = IntStream.range(0, parts);
		long steps = ((parts > 1) ? each.parallel() : each).mapToLong((part) -> {
			long looked = 0;
			for (int at = part * PART; at < Math.min(due.size(), (part + 1) * PART); at++) {
				looked += look(due.getInt(at), tier);
			}
			return looked;
		}).sum();
		this.changed.forEach(this.losses::pass);
		this.changed.clear();
		for (int firm : due) {
			int at = this.losses.known(firm);
			if (this.losses.isTouched(at) && this.losses.isRaised(at, LEAST)) {
				this.changed.add(at);
			}
		}
		return steps;
	}

	/** Works out what a firm loses by now, and says how many contracts it has. */
	private int look(int firm, int tier) {
		int to = this.losses.known(firm);
		double slack = this.way.slack(firm);
		double least = this.losses.ownMin(to);
		double most = this.losses.ownMax(to);
		double worst = 0;
		boolean isRanged = false;
		boolean isNew = !this.losses.isTouched(to);
		int looked = 0;
		for (Lane lane : this.way.back()) {
			int[] shares = lane.table.column(this.way.minColumn());
			int[] greatest = lane.table.column(this.way.maxColumn());
			int end = lane.start[firm + 1];
			looked += end - lane.start[firm];
			for (int place = lane.start[firm]; place < end; place++) {
				int from = this.losses.known(lane.target[place]);
				double max = (from != -1) ? this.losses.max(from) : 0;
				if ((max == 0 && !this.hasDirect) || !lane.isLive(place)) {
					continue;
				}
				int row = lane.row(place);
				Loss direct = this.direct.of(lane.offset + row);
				double flows = Math.min(1, direct.max() + max);
				if (flows == 0) {
					continue;
				}
				double share = Math.max(0, Column.share(shares[row]));
				double room = (shares[row] == Network.NONE) ? 1 : Column.share(greatest[row]) - share;
				least += share * Math.min(1, direct.min() + ((from != -1) ? this.losses.min(from) : 0));
				most += share * flows;
				worst = (room >= slack) ? Math.max(worst, flows) : worst;
				isRanged |= room > 0 && room < slack;
				if (isNew) {
					double strong = share + Math.min(room, slack);
					if (direct.max() > 0) {
						this.losses.path(to, -1, lane.offset + row, strong * direct.max());
					}
					if (max > 0) {
						this.losses.path(to, from, lane.offset + row, strong * this.losses.strength(from));
					}
					this.losses.touch(to, tier);
				}
			}
		}
		this.losses.rise(to, least, most + (isRanged ? slackLost(firm, slack) : slack * worst));
		return looked;
	}

	/**
	 * The most that the slack can lose where shares are documented as ranges: it goes to
	 * what loses most.
	 */
	private double slackLost(int firm, double slack) {
		DoubleArrayList flows = new DoubleArrayList();
		DoubleArrayList rooms = new DoubleArrayList();
		for (Lane lane : this.way.back()) {
			for (int place = lane.start[firm]; place < lane.start[firm + 1]; place++) {
				int from = this.losses.known(lane.target[place]);
				int row = lane.row(place);
				double flow = this.direct.of(lane.offset + row).max() + ((from != -1) ? this.losses.max(from) : 0);
				if (flow > 0 && lane.isLive(place)) {
					int share = lane.table.column(this.way.minColumn())[row];
					flows.add(-Math.min(1, flow));
					rooms.add((share == Network.NONE) ? 1
							: Column.share(lane.table.column(this.way.maxColumn())[row]) - Column.share(share));
				}
			}
		}
		DoubleArrays.quickSort(flows.elements(), rooms.elements(), 0, flows.size());
		double lost = 0;
		double left = slack;
		for (int each = 0; each < flows.size() && left > 0; each++) {
			double taken = Math.min(left, rooms.getDouble(each));
			lost -= taken * flows.getDouble(each);
			left -= taken;
		}
		return lost;
	}

}
