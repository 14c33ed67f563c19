package io.keiretsu.disruption.network;

/**
 * A firm or a plant.
 *
 * @param kind which of both
 * @param number its number in the network
 */
public record Node(Kind kind, int number) {

	/** What stands in the network. */
	public enum Kind {

		/** A firm. */
		FIRM,
		/** A plant. */
		PLANT

	}

}
