package io.keiretsu.fact;

/**
 * How far a source can be relied on, by the Admiralty scale (NATO AJP-2.1). It is about
 * the source; how sure one statement is, is its confidence.
 */
public enum Reliability {

	/** Completely reliable. */
	A,
	/** Usually reliable. */
	B,
	/** Fairly reliable. */
	C,
	/** Not usually reliable. */
	D,
	/** Unreliable. */
	E,
	/** Cannot be judged. */
	F

}
