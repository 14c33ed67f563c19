package io.keiretsu.disruption.network;

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
