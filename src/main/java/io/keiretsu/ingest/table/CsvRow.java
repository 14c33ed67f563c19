package io.keiretsu.ingest.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file in which it begins, counted from 1
 * @param cells its cells, as they stand
 */
public record CsvRow(int line, List<String> cells) {

	/** The sign that stands where bytes could not be read as text. */
	private static final char UNREADABLE = '\uFFFD';

	/** Whether every cell is empty. */
	public boolean isBlank() {
		return this.cells.stream().allMatch(String::isBlank);
	}

	/** The position of the first cell that holds bytes that are no text; -1 for none. */
	public int unreadable() {
		for (int i = 0; i < this.cells.size(); i++) {
			if (this.cells.get(i).indexOf(UNREADABLE) >= 0) {
				return i;
			}
		}
		return -1;
	}

}
