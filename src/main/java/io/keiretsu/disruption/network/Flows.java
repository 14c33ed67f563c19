package io.keiretsu.disruption.network;

/**
 * Flows of goods between firms.
 *
 * @param firms how many firms
 * @param from by flow: the supplier
 * @param to by flow: the buyer
 * @param weight by flow: 0 or more, all in one unit
 * @param type by flow: the sector of the supplier or the product, 0 or more; -1 where it
 * is not known, for a market of its own
 * @param need by flow: how the buyer needs it
 */
record Flows(int firms, int[] from, int[] to, double[] weight, int[] type, Need[] need) {

	int size() {
		return this.from.length;
	}

	/** How a buyer needs a flow. */
	enum Need {

		/** Leontief: output falls to what is left of the inputs of that type. */
		ESSENTIAL,
		/** Linear: output falls by the part of all inputs that is missing. */
		NON_ESSENTIAL,
		/** Not in the short term. */
		NONE,
		/** Not documented. */
		UNSTATED

	}

}
