package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;

/**
 * Small sets that carry a share of a buyer's supply. The contracts that the buyer is
 * supplied by weigh their documented share of its cost, the middle of a range; those
 * without one share equally what is left of 1. A plant or firm carries a contract when
 * goods that flow over it, or into it within the tiers, may come from there. What a set
 * carries together is a weighted coverage, so that taking the best next one, again and
 * again, comes within 1 − 1/e of the best set of that size (Nemhauser, Wolsey and Fisher
 * 1978). Later gains are never greater than earlier ones, so a gain is counted anew only
 * when it comes first in the queue.
 */
final class CriticalSets {

	private static final int MOST_PAIRS = 20_000_000;

	private static final String BOUND = "Taken greedily: no set of as many carries more than 1.58 times what this one "
			+ "carries (1 − 1/e), counting documented contracts only.";

	private static final List<String> ASSUMPTIONS = List.of(
			"A contract weighs its documented share of the buyer's cost; those without one share equally what is left.",
			"A contract from several plants counts as carried by each of them, since the split is not documented.",
			"Only documented contracts count.");

	private final FlowGraph graph;

	private final Way upstream;

	private final Int2ObjectMap<IntArrayList> carries = new Int2ObjectOpenHashMap<>();

	private final Node.Kind kind;

	private int pairs;

	CriticalSets(NetworkView view, Node.Kind kind) {
		this.graph = view.flowGraph();
		this.upstream = view.upstream();
		this.kind = kind;
	}

	CriticalSet of(NetworkView view, int buyer, double share, int tiers) {
		IntArrayList relations = new IntArrayList();
		for (Lane lane : this.upstream.lanes()) {
			for (int place = lane.start[buyer]; place < lane.start[buyer + 1]; place++) {
				if (lane.isLive(place)) {
					relations.add(lane.offset + lane.row(place));
				}
			}
		}
		double[] weights = weights(relations, view.downstream());
		for (int item = 0; item < relations.size(); item++) {
			carried(view, relations.getInt(item), item, buyer, tiers);
		}
		return greedy(weights, share);
	}

	private double[] weights(IntArrayList relations, Way downstream) {
		double[] weights = new double[relations.size()];
		double sum = 0;
		int unknown = 0;
		for (int item = 0; item < weights.length; item++) {
			Lane lane = downstream.lane(relations.getInt(item));
			int row = relations.getInt(item) - lane.offset;
			int least = lane.table.column(Column.COST_MIN)[row];
			weights[item] = (least == Network.NONE) ? -1
					: (Column.share(least) + Column.share(lane.table.column(Column.COST_MAX)[row])) / 2;
			sum += Math.max(0, weights[item]);
			unknown += (least == Network.NONE) ? 1 : 0;
		}
		double each = (unknown != 0) ? Math.max(0, 1 - sum) / unknown : 0;
		double all = sum + each * unknown;
		for (int item = 0; item < weights.length; item++) {
			double weight = (weights[item] == -1) ? each : weights[item];
			weights[item] = (all > 0) ? weight / all : 0;
		}
		return weights;
	}

	/** Walks upstream from one contract; a plant and the firm behind it are one tier. */
	private void carried(NetworkView view, int relation, int item, int buyer, int tiers) {
		IntOpenHashSet seen = new IntOpenHashSet();
		IntArrayList level = new IntArrayList();
		Lane lane = this.upstream.lane(relation);
		for (int plant : view.network().contents().plants(lane.table.column(Column.PLANTS)[relation - lane.offset])) {
			note(this.graph.firms + plant, item, seen);
		}
		int supplier = this.upstream.target(relation);
		if (note(supplier, item, seen)) {
			level.add(supplier);
		}
		for (int tier = 1; tier < tiers && !level.isEmpty(); tier++) {
			IntArrayList next = new IntArrayList();
			for (int firm : level) {
				for (int arrow = this.graph.start[firm]; arrow < this.graph.start[firm + 1]; arrow++) {
					int reached = this.graph.to[arrow];
					if (reached == buyer || !note(reached, item, seen)) {
						continue;
					}
					if (reached < this.graph.firms) {
						next.add(reached);
						continue;
					}
					for (int behind = this.graph.start[reached]; behind < this.graph.start[reached + 1]; behind++) {
						int owner = this.graph.to[behind];
						if (owner != buyer && note(owner, item, seen)) {
							next.add(owner);
						}
					}
				}
			}
			level = next;
		}
	}

	private boolean note(int node, int item, IntOpenHashSet seen) {
		if (!seen.add(node)) {
			return false;
		}
		if ((node < this.graph.firms) == (this.kind == Node.Kind.FIRM)) {
			this.carries.computeIfAbsent(node, (key) -> new IntArrayList()).add(item);
			if (++this.pairs > MOST_PAIRS) {
				throw new IllegalArgumentException("More than " + MOST_PAIRS
						+ " pairs of a contract and what may carry it lie within so many tiers. Ask for fewer tiers.");
			}
		}
		return true;
	}

	private CriticalSet greedy(double[] weights, double share) {
		PriorityQueue<Gain> queue = new PriorityQueue<>();
		boolean[] taken = new boolean[weights.length];
		this.carries.forEach((node, items) -> queue.add(new Gain(node, gain(items, weights, taken))));
		List<CriticalSet.Step> steps = new ArrayList<>();
		double carried = 0;
		while (carried < share - 1e-12 && !queue.isEmpty()) {
			Gain best = queue.remove();
			IntArrayList items = this.carries.get(best.node());
			double gain = gain(items, weights, taken);
			if (gain <= 0) {
				continue;
			}
			if (gain < best.weight()) {
				queue.add(new Gain(best.node(), gain));
				continue;
			}
			items.forEach((item) -> taken[item] = true);
			carried += gain;
			steps.add(new CriticalSet.Step(this.graph.node(best.node()), gain));
		}
		return new CriticalSet(List.copyOf(steps), Math.min(1, carried), carried >= share - 1e-12, BOUND, ASSUMPTIONS);
	}

	private static double gain(IntArrayList items, double[] weights, boolean[] taken) {
		double gain = 0;
		for (int item : items) {
			gain += taken[item] ? 0 : weights[item];
		}
		return gain;
	}

	/** What a node would add. */
	private record Gain(int node, double weight) implements Comparable<Gain> {

		@Override
		public int compareTo(Gain other) {
			int order = Double.compare(other.weight, this.weight);
			return (order != 0) ? order : Integer.compare(this.node, other.node);
		}
	}

}
