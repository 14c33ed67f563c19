package io.keiretsu.disruption.network;

/**
 * Something that stops, partly or wholly.
 *
 * @param kind what it is
 * @param number of the firm, plant, product or country
 * @param losing the part of what it gives that is lost, 0 to 1
 * @param recover days until it is back, or {@link Clocks#FOREVER}
 */
public record Stop(Kind kind, int number, double losing, int recover) {

	public Stop {
		if (!(losing >= 0 && losing <= 1)) {
			throw new IllegalArgumentException("What stops loses 0 to 1 of what it gives, and not " + losing + ".");
		}
		if (recover < 0) {
			throw new IllegalArgumentException("It recovers after 0 days or more, and not after " + recover + ".");
		}
	}

	/**
	 * {@return something that stops wholly and for good}
	 * @param kind what it is
	 * @param number its number in the network
	 */
	public static Stop of(Kind kind, int number) {
		return new Stop(kind, number, 1, Clocks.FOREVER);
	}

	/** What can stop. */
	public enum Kind {

		/** A firm, with all that it supplies. */
		FIRM,
		/** A plant, with what comes from it. */
		PLANT,
		/** A product and all narrower ones, whoever makes them. */
		PRODUCT,
		/** All plants in a country. */
		COUNTRY

	}

}
