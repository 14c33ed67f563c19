package io.keiretsu.ingest.table;

import java.io.IOException;
import java.util.List;

/**
 * What holds the files of a set: a folder or an archive.
 */
interface Shelf extends AutoCloseable {

	/** Its files, sorted by name; hidden ones are left out. */
	List<Item> items();

	@Override
	void close() throws IOException;

}
