package io.keiretsu.ingest;

/** What was said does not give the hashes that chain it. */
public class ChainBroken extends RuntimeException {

	ChainBroken(String sentence) {
		super(sentence);
	}

}
