package io.keiretsu.disruption.network;

/** What a plant has become. */
public enum PlantState {

	/** Thought about. */
	CONSIDERED,
	/** Meant to be. */
	PLANNED,
	/** Said to come. */
	ANNOUNCED,
	/** Allowed. */
	APPROVED,
	/** Being built. */
	UNDER_CONSTRUCTION,
	/** Makes things. */
	OPERATING,
	/** Stands still. */
	SUSPENDED,
	/** Never came. */
	CANCELLED,
	/** Is no more. */
	CLOSED

}
