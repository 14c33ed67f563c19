package io.keiretsu.ingest.register;

/** A file of records cannot be read any further. */
public class RecordsBroken extends RuntimeException {

	private final int line;

	/**
	 * The place where reading ends.
	 * @param line counted from 1
	 * @param sentence what is wrong there, and what to do
	 */
	public RecordsBroken(int line, String sentence) {
		super(sentence);
		this.line = line;
	}

	/**
	 * {@return the line where reading ends}
	 */
	public int line() {
		return this.line;
	}

}
