package io.keiretsu.disruption.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * How a shock runs through an {@link Economy}: Diem, Borsos, Reisch, Kertész and Thurner,
 * "Quantifying firm-level economic systemic risk from nation-wide supply networks",
 * Scientific Reports 12 (2022) 7719. With h the part of its output that a firm keeps, 0
 * to 1, W the weights, s the output of a firm and p its type: <pre>
 * σ(j)      = min(s(j) / Σ over l of type p(j) of s(l) · hd(l), 1)
 * hd(i)     = min(1 − Σ over j of type k of σ(j) · (1 − hd(j)) · W(j,i) / W(k,i)     for each essential type k,
 *                 1 − Σ over j non-essential of σ(j) · (1 − hd(j)) · W(j,i) / W(·,i), ψ(i))
 * hu(i)     = min(Σ over j of hu(j) · W(i,j) / s(i), ψ(i))
 * ESRI      = Σ s(i) · (1 − min(hd(i), hu(i))) / Σ s(i)
 * </pre> Both start at ψ, what is left after the shock, and run until no output changes
 * by more than the tolerance. Only what changes is passed on. One for each thread.
 */
final class Contagion {

	private final Economy economy;

	private final double tolerance;

	/** By firm: what it lost downstream. */
	final double[] down;

	/** What is lost upstream. */
	final Demand demand;

	private final Markets markets;

	/** The firms that have lost something downstream. */
	private final IntArrayList hit = new IntArrayList();

	private final double[] worst;

	private final Sums linear;

	private final Sums groups;

	private final boolean[] isHit;

	private final boolean[] isSeen;

	private final boolean[] isMarked;

	private final IntArrayList marked = new IntArrayList();

	private final IntArrayList usedGroups = new IntArrayList();

	private final IntArrayList seen = new IntArrayList();

	private final IntArrayList changed = new IntArrayList();

	Contagion(Economy economy, double tolerance) {
		this.economy = economy;
		this.tolerance = tolerance;
		this.down = new double[economy.firms];
		this.demand = new Demand(economy, tolerance);
		this.worst = new double[economy.firms];
		this.linear = new Sums(economy.firms);
		this.isHit = new boolean[economy.firms];
		this.isSeen = new boolean[economy.firms];
		this.isMarked = new boolean[economy.firms];
		this.groups = new Sums(economy.groups);
		this.markets = new Markets(economy);
	}

	/** The index of one firm that stops wholly. */
	double index(int firm) {
		clear();
		lose(firm, 1, 1);
		run(true, true);
		return index();
	}

	/** Part of all output that is lost. */
	double index() {
		double lost = 0;
		for (int firm : this.hit) {
			lost += this.economy.output[firm] * Math.max(this.down[firm], this.demand.up[firm]);
		}
		for (int firm : this.demand.hit()) {
			lost += this.isHit[firm] ? 0 : this.economy.output[firm] * this.demand.up[firm];
		}
		return (this.economy.allOutput > 0) ? lost / this.economy.allOutput : 0;
	}

	/** A firm loses some of its output from outside. */
	void lose(int firm, double downstream, double upstream) {
		this.down[firm] = Math.max(this.down[firm], downstream);
		hit(firm);
		this.demand.lose(firm, upstream);
	}

	/** A flow loses some of what it brings, whatever its supplier loses. */
	void loseFlow(int supplier, int flow, double loss) {
		Economy each = this.economy;
		int line = Segment.owner(each.firstFlow, flow);
		double weight = each.ofOutput[flow] * each.output[supplier];
		double left = each.marketOutput[each.market[line]] - weight * loss;
		deliverLess(flow, ((left > each.lineOutput[line]) ? each.lineOutput[line] / left : 1) * loss);
		this.demand.sellLess(supplier, each.ofOutput[flow] * loss);
	}

	void run(boolean downstream, boolean upstream) {
		if (downstream) {
			this.changed.addAll(this.hit);
			settle();
			while (!this.changed.isEmpty()) {
				this.changed.forEach((int firm) -> this.markets.shrink(firm, this.down[firm]));
				this.changed.clear();
				this.markets.deliver(this::deliverLess);
				settle();
			}
		}
		if (upstream) {
			this.demand.run();
		}
	}

	private void settle() {
		for (int firm : this.marked) {
			this.isMarked[firm] = false;
			double loss = Math.min(1, Math.max(this.worst[firm], this.linear.get(firm)));
			if (loss > this.down[firm]) {
				this.down[firm] = loss;
				hit(firm);
			}
			if (this.down[firm] - this.markets.felt(firm) > this.tolerance) {
				this.changed.add(firm);
			}
		}
		this.marked.clear();
	}

	private void deliverLess(int flow, double missing) {
		int buyer = this.economy.buyer[flow];
		if (this.economy.essential[flow] > 0) {
			int group = this.economy.group[flow];
			if (this.groups.get(group) == 0) {
				this.usedGroups.add(group);
			}
			this.groups.add(group, this.economy.essential[flow] * missing);
			this.worst[buyer] = Math.max(this.worst[buyer], this.groups.get(group));
		}
		this.linear.add(buyer, this.economy.linear[flow] * missing);
		mark(buyer);
	}

	private void mark(int firm) {
		if (!this.isMarked[firm]) {
			this.isMarked[firm] = true;
			this.marked.add(firm);
			see(firm);
		}
	}

	private void hit(int firm) {
		if (!this.isHit[firm]) {
			this.isHit[firm] = true;
			this.hit.add(firm);
			see(firm);
		}
	}

	private void see(int firm) {
		if (!this.isSeen[firm]) {
			this.isSeen[firm] = true;
			this.seen.add(firm);
		}
	}

	/** Forgets the last shock, in the time that it took. */
	private void clear() {
		for (int firm : this.seen) {
			this.down[firm] = 0;
			this.markets.clear(firm);
			this.worst[firm] = 0;
			this.linear.clear(firm);
			this.isHit[firm] = false;
			this.isSeen[firm] = false;
		}
		this.markets.clear();
		this.usedGroups.forEach(this.groups::clear);
		this.demand.clear();
		this.seen.clear();
		this.hit.clear();
		this.usedGroups.clear();
	}

}
