package io.keiretsu.ingest.table;

/**
 * From here on a table cannot be read.
 */
public class TableBroken extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	TableBroken(int line, String message) {
		super(message);
		this.line = line;
	}

	/** The line in which the row begins that cannot be read. */
	public int line() {
		return this.line;
	}

	/** What is wrong and what to do. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
