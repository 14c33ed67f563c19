package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Exposure as its formula stands, all firms and contracts again in each round. */
final class PlainExposure {

	final double[] min;

	final double[] max;

	private final List<Relation> relations = new ArrayList<>();

	private final int stopped;

	private final double losing;

	PlainExposure(Network network, int stopped, double losing, Direction direction, int tiers) {
		this.stopped = stopped;
		this.losing = losing;
		for (int number = 0; number < network.relations(); number++) {
			Relation each = network.relation(number);
			Spell spell = each.spell();
			if (each.stage() == Stage.SIGNED && spell.validFrom() <= Sketch.TODAY.validAt()
					&& spell.validTo() > Sketch.TODAY.validAt() && spell.retractedAt() > Sketch.TODAY.knownAt()) {
				this.relations.add(each);
			}
		}
		int firms = network.firms();
		double[] least = new double[firms];
		double[] most = new double[firms];
		if (direction.down()) {
			run(least, most, firms, tiers, false);
		}
		if (direction.up()) {
			run(least, most, firms, tiers, true);
		}
		this.min = least;
		this.max = most;
	}

	private void run(double[] least, double[] most, int firms, int tiers, boolean up) {
		double[] min = new double[firms];
		double[] max = new double[firms];
		min[this.stopped] = this.losing;
		max[this.stopped] = this.losing;
		for (int tier = 0; tier < tiers; tier++) {
			min = next(min, up, false);
			max = next(max, up, true);
		}
		for (int firm = 0; firm < firms; firm++) {
			least[firm] = Math.max(least[firm], min[firm]);
			most[firm] = Math.max(most[firm], max[firm]);
		}
	}

	private double[] next(double[] before, boolean up, boolean greatest) {
		double[] next = new double[before.length];
		for (int firm = 0; firm < next.length; firm++) {
			int target = firm;
			List<Relation> into = this.relations.stream()
				.filter((each) -> (up ? each.supplier() : each.buyer()) == target)
				.sorted(Comparator.comparingDouble((each) -> -before[up ? each.buyer() : each.supplier()]))
				.toList();
			double slack = 1;
			double sum = (firm == this.stopped) ? this.losing : 0;
			for (Relation each : into) {
				slack -= least(share(each, up));
				sum += least(share(each, up)) * before[up ? each.buyer() : each.supplier()];
			}
			for (Relation each : into) {
				Share share = share(each, up);
				double room = Math.min(Math.max(0, slack), ((share != null) ? share.max() : 1) - least(share));
				sum += greatest ? room * before[up ? each.buyer() : each.supplier()] : 0;
				slack -= room;
			}
			next[firm] = Math.min(1, sum);
		}
		return next;
	}

	private static @Nullable Share share(Relation relation, boolean up) {
		return up ? relation.shareOfRevenue() : relation.shareOfCost();
	}

	private static double least(@Nullable Share share) {
		return (share != null) ? share.min() : 0;
	}

}
