package io.keiretsu.disruption.network;

import io.keiretsu.disruption.network.DirectLosses.Loss;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;

/**
 * A scenario run through the economy of a view, once for the least loss and once for the
 * greatest.
 */
final class Shock {

	private static final double TOLERANCE = 1e-15;

	/** The contracts as flows. */
	final Weights weights;

	private final Contagion least;

	private final Contagion greatest;

	Shock(NetworkView view, DirectLosses direct, Direction direction) {
		this.weights = view.weights();
		this.least = run(view.economy(false), direct, direction, false);
		this.greatest = run(view.economy(true), direct, direction, true);
	}

	Share index() {
		double max = Math.min(1, this.greatest.index());
		return new Share(Math.min(max, this.least.index()), max);
	}

	/** The firms of a walk that lose something, with their losses. */
	Spread weighed(Spread reached, boolean isUp) {
		double[] min = isUp ? this.least.demand.up : this.least.down;
		double[] max = isUp ? this.greatest.demand.up : this.greatest.down;
		int[] firms = new int[reached.size()];
		int[] tiers = new int[reached.size()];
		int[] before = new int[reached.size()];
		int[] after = new int[reached.size()];
		double[] mins = new double[reached.size()];
		double[] maxs = new double[reached.size()];
		int size = 0;
		for (int at = 0; at < reached.size(); at++) {
			int firm = reached.firm()[at];
			after[at] = -1;
			if (max[firm] > 0) {
				after[at] = size;
				before[size] = at;
				firms[size] = firm;
				tiers[size] = reached.tier()[at];
				mins[size] = Math.min(min[firm], max[firm]);
				maxs[size++] = max[firm];
			}
		}
		return new Spread(size, firms, tiers, new Trail.Thinned(reached.trail(), before, after), mins, maxs, true);
	}

	private Contagion run(Economy economy, DirectLosses direct, Direction direction, boolean most) {
		Contagion contagion = new Contagion(economy, TOLERANCE);
		direct.firms.forEach((firm, loss) -> {
			double part = most ? loss.max() : loss.min();
			contagion.lose(firm, direction.down() ? part : 0, direction.up() ? part : 0);
		});
		direct.parts.forEach((firm, loss) -> contagion.lose(firm, 0, (most && direction.up()) ? loss.max() : 0));
		if (!direct.relations.isEmpty()) {
			Int2IntOpenHashMap flowOf = new Int2IntOpenHashMap(this.weights.relation.length);
			for (int flow = 0; flow < economy.order.length; flow++) {
				flowOf.put(this.weights.relation[economy.order[flow]], flow);
			}
			for (int relation : direct.relations) {
				int flow = flowOf.get(relation);
				Loss loss = direct.of(relation);
				contagion.loseFlow(this.weights.flows.from()[economy.order[flow]], flow,
						most ? loss.max() : loss.min());
			}
		}
		contagion.run(direction.down(), direction.up());
		return contagion;
	}

}
