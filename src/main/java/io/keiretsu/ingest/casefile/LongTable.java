package io.keiretsu.ingest.casefile;

import java.util.Arrays;

/**
 * Remembers numbers by number, 16 bytes each and as many again for room.
 */
public final class LongTable {

	private long[] keys = new long[1024];

	private long[] values = new long[1024];

	private int size;

	/**
	 * The number that is remembered for the key; where none is, this one from now on.
	 */
	public long putIfAbsent(long key, long value) {
		if (this.size * 2 > this.keys.length) {
			grow();
		}
		long known = (key != 0) ? key : 1;
		int at = place(this.keys, known);
		if (this.keys[at] == known) {
			return this.values[at];
		}
		this.keys[at] = known;
		this.values[at] = value;
		this.size++;
		return value;
	}

	/** The number that is remembered for the key; where none is, this one. */
	public long get(long key, long otherwise) {
		long known = (key != 0) ? key : 1;
		int at = place(this.keys, known);
		return (this.keys[at] == known) ? this.values[at] : otherwise;
	}

	/** Remembers another number for a key that has one. */
	public void replace(long key, long value) {
		long known = (key != 0) ? key : 1;
		int at = place(this.keys, known);
		if (this.keys[at] == known) {
			this.values[at] = value;
		}
	}

	public void clear() {
		Arrays.fill(this.keys, 0);
		this.size = 0;
	}

	public int size() {
		return this.size;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		long[] oldValues = this.values;
		this.keys = new long[oldKeys.length * 2];
		this.values = new long[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int at = place(this.keys, oldKeys[i]);
				this.keys[at] = oldKeys[i];
				this.values[at] = oldValues[i];
			}
		}
	}

	private static int place(long[] keys, long key) {
		int at = (int) (key ^ (key >>> 32)) & (keys.length - 1);
		while (keys[at] != 0 && keys[at] != key) {
			at = (at + 1) & (keys.length - 1);
		}
		return at;
	}

}
