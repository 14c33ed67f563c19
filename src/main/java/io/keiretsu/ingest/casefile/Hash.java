package io.keiretsu.ingest.casefile;

/**
 * A number of 64 bits that stands for a text.
 */
public final class Hash {

	private Hash() {
	}

	public static long of(String text) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
		return hash ^ (hash >>> 33);
	}

}
