package io.keiretsu.ingest.backup;

/** A file is no backup that can be relied on. */
public class BackupRefused extends RuntimeException {

	/**
	 * Refuses it.
	 * @param sentence what is wrong, and what to do
	 */
	public BackupRefused(String sentence) {
		super(sentence);
	}

}
