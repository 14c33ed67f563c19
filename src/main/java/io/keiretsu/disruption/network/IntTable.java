package io.keiretsu.disruption.network;

import java.util.Arrays;

/**
 * Columns of ints of one length: 4 bytes a column and row.
 *
 * @param columns the columns, each with {@code rows} values, or with none where they
 * follow from the order of the rows
 * @param rows how many rows
 */
record IntTable(int[][] columns, int rows) {

	static IntTable empty(int columns) {
		return new IntTable(new int[columns][0], 0);
	}

	int[] column(int column) {
		return this.columns[column];
	}

	/** The rows in another order. */
	IntTable ordered(int[] order) {
		int[][] ordered = new int[this.columns.length][];
		for (int column = 0; column < ordered.length; column++) {
			int[] from = this.columns[column];
			int[] to = new int[(from.length != 0) ? order.length : 0];
			for (int row = 0; row < to.length; row++) {
				to[row] = from[order[row]];
			}
			ordered[column] = to;
		}
		return new IntTable(ordered, order.length);
	}

	IntTable followedBy(IntTable other) {
		if (other.rows == 0) {
			return this;
		}
		int[][] joined = new int[this.columns.length][];
		for (int column = 0; column < joined.length; column++) {
			joined[column] = Arrays.copyOf(this.columns[column], this.rows + other.rows);
			System.arraycopy(other.columns[column], 0, joined[column], this.rows, other.rows);
		}
		return new IntTable(joined, this.rows + other.rows);
	}

	/** The same table with another column in the place of one. */
	IntTable with(int column, int[] values) {
		int[][] replaced = this.columns.clone();
		replaced[column] = values;
		return new IntTable(replaced, this.rows);
	}

	long bytes() {
		return Arrays.stream(this.columns).mapToLong((column) -> 4L * column.length).sum();
	}

}
