package io.keiretsu.ingest;

/** A backup is not restored, or not to the end. */
public class RestoreRefused extends RuntimeException {

	RestoreRefused(String sentence) {
		super(sentence);
	}

}
