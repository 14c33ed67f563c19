package io.keiretsu.disruption.network;

import java.util.function.IntConsumer;

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

	/** Whether it has no room, and so holds nothing. */
	boolean isEmpty() {
		return this.words.length == 0;
	}

	/** Each of them, from the smallest on. */
	void forEach(IntConsumer taken) {
		for (int word = 0; word < this.words.length; word++) {
			for (long left = this.words[word]; left != 0; left &= left - 1) {
				taken.accept((word << 6) + Long.numberOfTrailingZeros(left));
			}
		}
	}

	/** Whether it was not in yet. */
	boolean add(int number) {
		long before = this.words[number >>> 6];
		long after = before | (1L << number);
		this.words[number >>> 6] = after;
		return before != after;
	}

}
