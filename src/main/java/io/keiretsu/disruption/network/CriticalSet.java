package io.keiretsu.disruption.network;

import java.util.List;

/**
 * A small set of plants or firms that carries a share of a buyer's supply.
 *
 * @param steps the set in the order in which it was chosen
 * @param carried the share that it carries, 0 to 1
 * @param reached whether that is the share that was asked for
 * @param bound what is known about a best set, in a sentence
 * @param assumptions what is taken for granted, a sentence each
 */
public record CriticalSet(List<Step> steps, double carried, boolean reached, String bound, List<String> assumptions) {

	/**
	 * One member.
	 *
	 * @param node which
	 * @param adds the share that it adds to those before it
	 */
	public record Step(Node node, double adds) {
	}

}
