package io.keiretsu.disruption.network;

/** Which way a disruption travels. */
public enum Direction {

	/** With the goods: who buys. */
	DOWNSTREAM,
	/** Against the goods: who supplies. */
	UPSTREAM,
	/** Each way by itself; a firm's loss is the greater of the two. */
	BOTH;

	boolean down() {
		return this != UPSTREAM;
	}

	boolean up() {
		return this != DOWNSTREAM;
	}

}
