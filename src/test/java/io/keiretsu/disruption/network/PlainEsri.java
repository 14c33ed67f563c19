package io.keiretsu.disruption.network;

import java.util.Arrays;

import io.keiretsu.disruption.network.Flows.Need;

/**
 * ESRI as the formulas stand in the paper, all firms and flows again in each round: to
 * hold the quick one against. Every firm has one sector, that of its flows.
 */
final class PlainEsri {

	private static final int SECTORS = 10;

	private final Flows flows;

	private final double[] output;

	private final int[] sector;

	PlainEsri(Flows flows) {
		this.flows = flows;
		this.output = new double[flows.firms()];
		this.sector = new int[flows.firms()];
		for (int flow = 0; flow < flows.size(); flow++) {
			this.output[flows.from()[flow]] += flows.weight()[flow];
			this.sector[flows.from()[flow]] = flows.type()[flow];
		}
	}

	double index(int stopped) {
		double[] down = ones();
		double[] up = ones();
		down[stopped] = 0;
		up[stopped] = 0;
		for (double change = 1; change > 1e-16;) {
			double[] nextDown = down(down, stopped);
			double[] nextUp = up(up, stopped);
			change = 0;
			for (int firm = 0; firm < down.length; firm++) {
				change = Math.max(change, Math.abs(down[firm] - nextDown[firm]) + Math.abs(up[firm] - nextUp[firm]));
			}
			down = nextDown;
			up = nextUp;
		}
		double lost = 0;
		for (int firm = 0; firm < down.length; firm++) {
			lost += this.output[firm] * (1 - Math.min(down[firm], up[firm]));
		}
		return lost / Arrays.stream(this.output).sum();
	}

	private double[] down(double[] before, int stopped) {
		double[] left = new double[SECTORS];
		for (int firm = 0; firm < before.length; firm++) {
			left[this.sector[firm]] += this.output[firm] * before[firm];
		}
		double[] next = ones();
		for (int buyer = 0; buyer < before.length; buyer++) {
			double all = 0;
			double[] ofSector = new double[SECTORS];
			double[] missing = new double[SECTORS];
			double missingLinear = 0;
			for (int flow = 0; flow < this.flows.size(); flow++) {
				if (this.flows.to()[flow] == buyer) {
					int from = this.flows.from()[flow];
					double weight = this.flows.weight()[flow];
					all += weight;
					ofSector[this.sector[from]] += weight;
					double share = (left[this.sector[from]] > 0)
							? Math.min(this.output[from] / left[this.sector[from]], 1) : 1;
					double lost = share * (1 - before[from]) * weight;
					if (this.flows.need()[flow] == Need.ESSENTIAL) {
						missing[this.sector[from]] += lost;
					}
					else if (this.flows.need()[flow] == Need.NON_ESSENTIAL) {
						missingLinear += lost;
					}
				}
			}
			if (all > 0) {
				next[buyer] = Math.min(1, 1 - missingLinear / all);
				for (int sector = 0; sector < SECTORS; sector++) {
					if (ofSector[sector] > 0) {
						next[buyer] = Math.min(next[buyer], 1 - missing[sector] / ofSector[sector]);
					}
				}
			}
		}
		next[stopped] = 0;
		return next;
	}

	private double[] up(double[] before, int stopped) {
		double[] next = ones();
		for (int supplier = 0; supplier < before.length; supplier++) {
			if (this.output[supplier] > 0) {
				double sold = 0;
				for (int flow = 0; flow < this.flows.size(); flow++) {
					if (this.flows.from()[flow] == supplier) {
						sold += before[this.flows.to()[flow]] * this.flows.weight()[flow];
					}
				}
				next[supplier] = Math.min(1, sold / this.output[supplier]);
			}
		}
		next[stopped] = 0;
		return next;
	}

	private double[] ones() {
		double[] ones = new double[this.flows.firms()];
		Arrays.fill(ones, 1);
		return ones;
	}

}
