package io.keiretsu.ingest.casefile;

/**
 * Whether a case may leave this Keiretsu.
 */
public enum Sharing {

	/** It may. */
	PUBLIC,

	/** It never leaves in exports, pages or HTML of others. */
	INTERNAL

}
