package io.keiretsu.disruption.network;

import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * What the firms of each market no longer bring: σ of {@link Contagion}, which grows for
 * all impaired firms of a market when one of them loses more. One for each thread.
 */
final class Markets {

	private static final int LAST = -1;

	private static final int UNIMPAIRED = -2;

	private final Economy economy;

	/** By firm: how much of its loss its markets have felt. */
	private final double[] passed;

	/** By line: the part of it that is missing and not replaced. */
	private final double[] missing;

	private final Sums lost;

	private final boolean[] isAffected;

	private final IntArrayList affected = new IntArrayList();

	private final int[] firstImpaired;

	private final int[] nextImpaired;

	private final IntArrayList impaired = new IntArrayList();

	Markets(Economy economy) {
		this.economy = economy;
		this.passed = new double[economy.firms];
		this.missing = new double[economy.lineOutput.length];
		this.lost = new Sums(economy.marketOutput.length);
		this.isAffected = new boolean[economy.marketOutput.length];
		this.firstImpaired = new int[economy.marketOutput.length];
		this.nextImpaired = new int[economy.lineOutput.length];
		Arrays.fill(this.firstImpaired, LAST);
		Arrays.fill(this.nextImpaired, UNIMPAIRED);
	}

	/** Is told which flows bring less. */
	@FunctionalInterface
	interface Delivery {

		void less(int flow, double missing);

	}

	/** How much of a firm's loss its markets have felt. */
	double felt(int firm) {
		return this.passed[firm];
	}

	/** A firm's markets feel its loss. */
	void shrink(int firm, double loss) {
		double more = loss - this.passed[firm];
		this.passed[firm] = loss;
		if (more <= 0) {
			return;
		}
		for (int line = this.economy.firstLine[firm]; line < this.economy.firstLine[firm + 1]; line++) {
			int market = this.economy.market[line];
			this.lost.add(market, more * this.economy.lineOutput[line]);
			if (this.nextImpaired[line] == UNIMPAIRED) {
				this.nextImpaired[line] = this.firstImpaired[market];
				this.firstImpaired[market] = line;
				this.impaired.add(line);
			}
			if (!this.isAffected[market]) {
				this.isAffected[market] = true;
				this.affected.add(market);
			}
		}
	}

	/** Passes on what the impaired lines of the affected markets no longer bring. */
	void deliver(Delivery delivery) {
		for (int market : this.affected) {
			this.isAffected[market] = false;
			double left = this.economy.marketOutput[market] - this.lost.get(market);
			for (int line = this.firstImpaired[market]; line != LAST; line = this.nextImpaired[line]) {
				deliver(line, left, delivery);
			}
		}
		this.affected.clear();
	}

	private void deliver(int line, double left, Delivery delivery) {
		double output = this.economy.lineOutput[line];
		double now = ((left > output) ? output / left : 1) * this.passed[this.economy.supplier[line]];
		double more = now - this.missing[line];
		if (more > 0) {
			this.missing[line] = now;
			for (int flow = this.economy.firstFlow[line]; flow < this.economy.firstFlow[line + 1]; flow++) {
				delivery.less(flow, more);
			}
		}
	}

	/** Forgets the last shock to a firm. */
	void clear(int firm) {
		this.passed[firm] = 0;
	}

	/** Forgets the last shock to all lines, in the time that it took. */
	void clear() {
		for (int line : this.impaired) {
			int market = this.economy.market[line];
			this.firstImpaired[market] = LAST;
			this.nextImpaired[line] = UNIMPAIRED;
			this.lost.clear(market);
			this.missing[line] = 0;
		}
		this.impaired.clear();
	}

}
