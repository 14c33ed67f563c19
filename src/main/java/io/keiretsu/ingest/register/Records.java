package io.keiretsu.ingest.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;

/**
 * A way of writing records down.
 *
 * @param <R> a record as it is written
 */
public interface Records<R> {

	/**
	 * Gives the records one by one, in constant memory.
	 * @param content the file
	 * @param each takes a record, and says whether it wants another
	 * @throws RecordsBroken where the file cannot be read any further
	 * @throws IOException where the file cannot be read at all
	 */
	void read(InputStream content, Predicate<R> each) throws IOException;

}
