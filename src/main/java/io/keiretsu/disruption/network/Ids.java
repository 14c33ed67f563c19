package io.keiretsu.disruption.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts and their numbers: the text in UTF-8, 4 bytes for where it ends, and 8 to 16 for
 * finding it.
 */
final class Ids {

	private byte[] texts;

	private int[] ends;

	private int[] slots;

	private int size;

	Ids() {
		this(new byte[64], new int[8], 0);
	}

	Ids(byte[] texts, int[] ends, int size) {
		this.texts = texts;
		this.ends = ends;
		this.size = size;
		this.slots = hashed(size);
	}

	private Ids(Ids other) {
		this.texts = other.texts.clone();
		this.ends = other.ends.clone();
		this.slots = other.slots.clone();
		this.size = other.size;
	}

	Ids copy() {
		return new Ids(this);
	}

	int size() {
		return this.size;
	}

	String text(int number) {
		if (number < 0 || number >= this.size) {
			throw new IndexOutOfBoundsException("Numbers are 0 to " + (this.size - 1) + ", and this one is " + number);
		}
		int start = start(number);
		return new String(this.texts, start, this.ends[number] - start, StandardCharsets.UTF_8);
	}

	/** The order of two texts, by their bytes. */
	int compare(int one, int other) {
		return Arrays.compareUnsigned(this.texts, start(one), this.ends[one], this.texts, start(other),
				this.ends[other]);
	}

	/** The number of a text, or -1. */
	int find(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return this.slots[slot(bytes)] - 1;
	}

	/** The number of a text, which is taken in if it is new. */
	int number(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int slot = slot(bytes);
		if (this.slots[slot] != 0) {
			return this.slots[slot] - 1;
		}
		int start = start(this.size);
		if (start + bytes.length > this.texts.length) {
			this.texts = Arrays.copyOf(this.texts, Math.max(start + bytes.length, grown(this.texts.length)));
		}
		if (this.size == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, grown(this.size));
		}
		System.arraycopy(bytes, 0, this.texts, start, bytes.length);
		this.ends[this.size++] = start + bytes.length;
		this.slots[slot] = this.size;
		if (this.size * 2 > this.slots.length) {
			this.slots = hashed(this.size);
		}
		return this.size - 1;
	}

	/** The same without room to grow. */
	Ids trimmed() {
		this.ends = Arrays.copyOf(this.ends, this.size);
		this.texts = Arrays.copyOf(this.texts, start(this.size));
		return this;
	}

	byte[] texts() {
		return this.texts;
	}

	int[] ends() {
		return this.ends;
	}

	long bytes() {
		return this.texts.length + 4L * this.ends.length + 4L * this.slots.length;
	}

	private int start(int number) {
		return (number != 0) ? this.ends[number - 1] : 0;
	}

	private static int grown(int length) {
		return Math.max(8, (int) Math.min(Integer.MAX_VALUE - 16, length + (length >> 1) + 16L));
	}

	private int[] hashed(int room) {
		int[] all = new int[Integer.highestOneBit(Math.max(8, room)) * 4];
		for (int number = 0; number < this.size; number++) {
			int slot = hash(this.texts, start(number), this.ends[number]) & (all.length - 1);
			while (all[slot] != 0) {
				slot = (slot + 1) & (all.length - 1);
			}
			all[slot] = number + 1;
		}
		return all;
	}

	private int slot(byte[] bytes) {
		int slot = hash(bytes, 0, bytes.length) & (this.slots.length - 1);
		while (this.slots[slot] != 0 && !isText(this.slots[slot] - 1, bytes)) {
			slot = (slot + 1) & (this.slots.length - 1);
		}
		return slot;
	}

	private boolean isText(int number, byte[] bytes) {
		return Arrays.equals(this.texts, start(number), this.ends[number], bytes, 0, bytes.length);
	}

	private static int hash(byte[] bytes, int from, int to) {
		int hash = 0x811c9dc5;
		for (int index = from; index < to; index++) {
			hash = (hash ^ bytes[index]) * 0x01000193;
		}
		return hash ^ (hash >>> 15);
	}

}
