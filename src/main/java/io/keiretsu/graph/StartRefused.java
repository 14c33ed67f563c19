package io.keiretsu.graph;

/**
 * Keiretsu does not start, and the person who started it can put that right. It is shown
 * as a sentence and a remedy, without a stack trace.
 */
public class StartRefused extends RuntimeException {

	private final String remedy;

	/**
	 * Refuses the start.
	 * @param sentence what was refused, with the value
	 * @param remedy what to do
	 */
	public StartRefused(String sentence, String remedy) {
		super(sentence);
		this.remedy = remedy;
	}

	/**
	 * What to do.
	 * @return the remedy, one or more lines
	 */
	public String remedy() {
		return this.remedy;
	}

}
