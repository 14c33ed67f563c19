package io.keiretsu.disruption.network;

import java.util.List;
import java.util.Map;

/**
 * What if: what stops, and how its loss travels.
 *
 * @param stops what stops; several for one thing count as the greatest
 * @param survive days for which a firm goes on without an input, by the firm's number;
 * firms that are not named have none
 * @param model how the loss travels
 * @param direction which way
 * @param tiers how far, 1 or more, {@link #UNLIMITED} for as far as it goes
 * @param limit of how many firms the result tells more than the totals
 */
public record Scenario(List<Stop> stops, Map<Integer, Integer> survive, Model model, Direction direction, int tiers,
		int limit) {

	/** As far as it goes. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	public Scenario {
		stops = List.copyOf(stops);
		survive = Map.copyOf(survive);
		if (tiers < 1) {
			throw new IllegalArgumentException("A disruption travels 1 tier or more, and not " + tiers + ".");
		}
	}

}
