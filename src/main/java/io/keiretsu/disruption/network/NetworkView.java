package io.keiretsu.disruption.network;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * A network as of some clocks, and what is asked of it. Nothing that is asked changes it.
 */
public final class NetworkView {

	NetworkView() {
	}

	/**
	 * {@return the network that this shows}
	 */
	public Network network() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return as of when}
	 */
	public Clocks clocks() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return how many relations hold and count}
	 */
	public int relations() {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return what a scenario does}
	 * @param scenario what stops, and how its loss travels
	 */
	public Impact impact(Scenario scenario) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return whose stop cuts the most of what reaches a buyer}
	 * @param buyer number of the firm
	 * @param limit how many to name
	 */
	public Chokepoints chokepoints(int buyer, int limit) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the firms and plants whose stop would tear the network into more parts,
	 * whatever the direction, most firms first}
	 * @param limit how many to name
	 */
	public List<Node> articulationPoints(int limit) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return a small set that carries a share of a buyer's supply}
	 * @param buyer number of the firm
	 * @param share to carry, 0 to 1
	 * @param kind of plants, or of firms
	 * @param tiers how far upstream to look, 1 or more
	 */
	public CriticalSet criticalSet(int buyer, double share, Node.Kind kind, int tiers) {
		throw new UnsupportedOperationException();
	}

	/**
	 * {@return the firms by their economic systemic risk}
	 * @param atLeast the part of all inputs whose weight must be documented, 0 to 1
	 * @param limit how many to name
	 * @param progress hears the number of firms that are done, from time to time
	 * @param cancelled asked from time to time; when it says yes, what is done so far is
	 * ranked
	 */
	public SystemicRisk systemicRisk(double atLeast, int limit, IntConsumer progress, BooleanSupplier cancelled) {
		throw new UnsupportedOperationException();
	}

}
