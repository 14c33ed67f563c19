package io.keiretsu.question;

/**
 * Something that is kept beside the graph and follows from the ledger, so that it can be
 * made again at any time.
 */
public interface Derived {

	/**
	 * {@return what it is called, in one word}
	 */
	String name();

	/**
	 * {@return a hash of all that is in it, up to the newest entry}
	 */
	String hash();

}
