package io.keiretsu.graph;

/** A Cypher file cannot be read, or does not keep what it promises. */
public class CypherBroken extends StartRefused {

	CypherBroken(CypherFile file, RuntimeException cause) {
		this("cypher/%s.cypher cannot be parsed: %s".formatted(file.name(), firstLine(cause)));
		initCause(cause);
	}

	/**
	 * A file that breaks its promise.
	 * @param message which file, which promise, what to do
	 */
	public CypherBroken(String message) {
		super(message, "Correct the file; the questions it could have broken are then proven again at the next start.");
	}

	private static String firstLine(RuntimeException cause) {
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
	}

}
