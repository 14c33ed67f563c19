package io.keiretsu.disruption.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** An {@link IntTable} that is still being filled, row by row. */
final class IntRows {

	private final IntArrayList[] columns;

	IntRows(int columns) {
		this.columns = new IntArrayList[columns];
		for (int column = 0; column < columns; column++) {
			this.columns[column] = new IntArrayList();
		}
	}

	void add(int... values) {
		for (int column = 0; column < values.length; column++) {
			this.columns[column].add(values[column]);
		}
	}

	int get(int column, int row) {
		return this.columns[column].getInt(row);
	}

	void set(int column, int row, int value) {
		this.columns[column].set(row, value);
	}

	int rows() {
		return this.columns[0].size();
	}

	IntTable table() {
		int[][] table = new int[this.columns.length][];
		for (int column = 0; column < table.length; column++) {
			table[column] = this.columns[column].toIntArray();
		}
		return new IntTable(table, rows());
	}

}
