package io.keiretsu.disruption.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * The upstream half of {@link Contagion}: who sells less because buyers need less. A firm
 * that sells to nobody loses nothing.
 */
final class Demand {

	private final Economy economy;

	private final double tolerance;

	/** By firm: what it lost. */
	final double[] up;

	private final double[] passed;

	private final Sums unsold;

	private final boolean[] isSeen;

	private final boolean[] isMarked;

	private final IntArrayList seen = new IntArrayList();

	private final IntArrayList marked = new IntArrayList();

	private final IntArrayList changed = new IntArrayList();

	Demand(Economy economy, double tolerance) {
		this.economy = economy;
		this.tolerance = tolerance;
		this.up = new double[economy.firms];
		this.passed = new double[economy.firms];
		this.unsold = new Sums(economy.firms);
		this.isSeen = new boolean[economy.firms];
		this.isMarked = new boolean[economy.firms];
	}

	/** The firms that may have lost something. */
	IntArrayList hit() {
		return this.seen;
	}

	/** A firm loses some of its output from outside. */
	void lose(int firm, double loss) {
		this.up[firm] = Math.max(this.up[firm], loss);
		mark(firm);
	}

	/** A firm cannot sell a part of its output. */
	void sellLess(int firm, double part) {
		this.unsold.add(firm, part);
		mark(firm);
	}

	void run() {
		while (!this.marked.isEmpty()) {
			settle();
			for (int firm : this.changed) {
				double more = this.up[firm] - this.passed[firm];
				this.passed[firm] = this.up[firm];
				for (int place = this.economy.firstInput[firm]; place < this.economy.firstInput[firm + 1]; place++) {
					sellLess(this.economy.inputFrom[place],
							this.economy.ofOutput[this.economy.inputFlow[place]] * more);
				}
			}
			this.changed.clear();
		}
	}

	/** Forgets the last shock. */
	void clear() {
		for (int firm : this.seen) {
			this.up[firm] = 0;
			this.passed[firm] = 0;
			this.unsold.clear(firm);
			this.isSeen[firm] = false;
			this.isMarked[firm] = false;
		}
		this.seen.clear();
		this.marked.clear();
	}

	private void settle() {
		for (int firm : this.marked) {
			this.isMarked[firm] = false;
			this.up[firm] = Math.max(this.up[firm], Math.min(1, this.unsold.get(firm)));
			if (this.up[firm] - this.passed[firm] > this.tolerance) {
				this.changed.add(firm);
			}
		}
		this.marked.clear();
	}

	private void mark(int firm) {
		if (!this.isMarked[firm]) {
			this.isMarked[firm] = true;
			this.marked.add(firm);
			if (!this.isSeen[firm]) {
				this.isSeen[firm] = true;
				this.seen.add(firm);
			}
		}
	}

}
