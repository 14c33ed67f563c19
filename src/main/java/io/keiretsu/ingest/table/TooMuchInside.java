package io.keiretsu.ingest.table;

import java.io.IOException;

/**
 * An archive unfolds beyond its bounds.
 */
class TooMuchInside extends IOException {

	private static final long serialVersionUID = 1L;

	TooMuchInside(String message) {
		super(message);
	}

}
