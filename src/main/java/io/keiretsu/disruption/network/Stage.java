package io.keiretsu.disruption.network;

/** How far a supply contract has come. */
public enum Stage {

	/** No source says. */
	NOT_STATED,
	/** Said by others. */
	REPORTED,
	/** Said by one of the two. */
	ANNOUNCED,
	/** Agreed. */
	SIGNED,
	/** Goods flow. */
	DELIVERING,
	/** It was, and is over: never counts. */
	ENDED,
	/** It came to nothing: never counts. */
	CANCELLED;

	boolean counts() {
		return this != ENDED && this != CANCELLED;
	}

}
