package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a folder or an archive.
 *
 * @param name its path in there, with slashes
 * @param size how many bytes it says it has
 * @param content opens it
 */
record Item(String name, long size, Content content) {

	/** The folder that it lies in, with a slash at its end; empty for the top. */
	String folder() {
		return this.name.substring(0, this.name.lastIndexOf('/') + 1);
	}

	/** Its name without the folder. */
	String file() {
		return this.name.substring(folder().length());
	}

	/** Opens a file, as often as asked. */
	interface Content {

		InputStream open() throws IOException;

	}

}
