package io.keiretsu.disruption.network;

/**
 * A set of small numbers: a bit each.
 *
 * @param words the bits
 */
record Bits(long[] words) {

	Bits(int size) {
		this(new long[(size + 63) >>> 6]);
	}

	boolean has(int number) {
		return (this.words[number >>> 6] >>> number & 1) != 0;
	}

	/** Whether it was not in yet. */
	boolean add(int number) {
		long before = this.words[number >>> 6];
		long after = before | (1L << number);
		this.words[number >>> 6] = after;
		return before != after;
	}

}
