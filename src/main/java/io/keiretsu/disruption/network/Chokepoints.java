package io.keiretsu.disruption.network;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whose stop cuts the most of what reaches a buyer.
 *
 * @param reaching how many firms reach the buyer, itself left out
 * @param points the first of them, by how many firms they cut off
 * @param assumptions what is taken for granted, a sentence each
 */
public record Chokepoints(int reaching, List<Point> points, List<String> assumptions) {

	static Chokepoints of(FlowGraph graph, int buyer, int limit) {
		Dominators dominators = new Dominators(graph, buyer);
		int[] cuts = dominators.cuts();
		int reaching = cuts[0] - 1;
		int[] first = First.of(dominators.size() - 1, limit,
				(one, other) -> (cuts[one + 1] != cuts[other + 1]) ? Integer.compare(cuts[other + 1], cuts[one + 1])
						: Integer.compare(dominators.node(one + 1), dominators.node(other + 1)));
		List<Point> points = new ArrayList<>();
		for (int at : first) {
			int above = dominators.dominator(at + 1);
			points.add(new Point(graph.node(dominators.node(at + 1)), cuts[at + 1], (double) cuts[at + 1] / reaching,
					(above != 0) ? graph.node(dominators.node(above)) : null));
		}
		return new Chokepoints(reaching, points, Assumptions.ofChokepoints());
	}

	/**
	 * One firm or plant.
	 *
	 * @param node which
	 * @param cuts how many firms no longer reach the buyer when it stops, itself counted
	 * if it is a firm
	 * @param part {@code cuts} divided by all firms that reach the buyer
	 * @param behind the chokepoint between it and the buyer, or {@code null} if none
	 */
	public record Point(Node node, int cuts, double part, @Nullable Node behind) {
	}

}
