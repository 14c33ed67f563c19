package io.keiretsu.disruption.network;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param besides firms of which it tells more as well, should they be touched
 */
public record Scenario(List<Stop> stops, Map<Integer, Integer> survive, Model model, Direction direction, int tiers,
		int limit, Set<Integer> besides) {

	/** As far as it goes. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	public Scenario {
		stops = List.copyOf(stops);
		survive = Map.copyOf(survive);
		besides = Set.copyOf(besides);
		if (tiers < 1) {
			throw new IllegalArgumentException("A disruption travels 1 tier or more, and not " + tiers + ".");
		}
	}

	/**
	 * A scenario that tells more of the first firms only.
	 * @param stops what stops
	 * @param survive days for which a firm goes on without an input
	 * @param model how the loss travels
	 * @param direction which way
	 * @param tiers how far
	 * @param limit of how many firms the result tells more than the totals
	 */
	public Scenario(List<Stop> stops, Map<Integer, Integer> survive, Model model, Direction direction, int tiers,
			int limit) {
		this(stops, survive, model, direction, tiers, limit, Set.of());
	}

	/**
	 * {@return the same, which tells more of some firms as well}
	 * @param some their numbers
	 */
	public Scenario besides(Set<Integer> some) {
		return new Scenario(this.stops, this.survive, this.model, this.direction, this.tiers, this.limit, some);
	}

}
