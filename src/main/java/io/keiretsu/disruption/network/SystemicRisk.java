package io.keiretsu.disruption.network;

import java.util.List;

/**
 * The firms by their economic systemic risk.
 *
 * @param documented the part of all inputs whose weight is documented, 0 to 1
 * @param refused whether that is less than was asked for; then there are no ranks
 * @param firms how many have been computed
 * @param ranks the first of them
 * @param assumptions what the index takes for granted, a sentence each
 */
public record SystemicRisk(double documented, boolean refused, int firms, List<Rank> ranks, List<String> assumptions) {

	/**
	 * One firm.
	 *
	 * @param rank from 1
	 * @param firm its number
	 * @param esri part of all output that is lost when it stops, 0 to 1
	 */
	public record Rank(int rank, int firm, double esri) {
	}

}
