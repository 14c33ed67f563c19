package io.keiretsu.ingest.casefile;

/**
 * How much of what is read is checked.
 */
public enum Checked {

	/** Everything that can be told without the graph; faults are given. */
	FULLY,

	/**
	 * Nothing again that an earlier full reading found well. What had a fault then is
	 * left out, and faults are not given a second time. Without an earlier full reading
	 * this is a full one.
	 */
	BEFORE

}
