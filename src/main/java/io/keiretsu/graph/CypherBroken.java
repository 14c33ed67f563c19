package io.keiretsu.graph;

/** A Cypher file cannot be read, or does not keep what it promises. */
public class CypherBroken extends RuntimeException {

	/**
	 * A file that the parser refuses.
	 * @param file the file
	 * @param cause what the parser says
	 */
	public CypherBroken(CypherFile file, RuntimeException cause) {
		super("cypher/%s.cypher cannot be parsed: %s".formatted(file.name(), firstLine(cause)), cause);
	}

	/**
	 * A file that breaks its promise.
	 * @param message which file, which promise, what to do
	 */
	public CypherBroken(String message) {
		super(message);
	}

	private static String firstLine(RuntimeException cause) {
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
	}

}
