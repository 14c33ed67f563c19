package io.keiretsu.ingest.register;

import java.util.List;
import java.util.Map;

import io.keiretsu.ingest.casefile.Head;

/**
 * What the records of others mean here.
 *
 * @param <R> a record as it is written
 */
public interface Register<R> {

	/**
	 * {@return the case that the records state}
	 */
	Head head();

	/**
	 * {@return the sources in which the facts are stated, each with its keys}
	 */
	List<Map<String, Object>> sources();

	/**
	 * Tells what a record states.
	 * @param record the record
	 * @param to takes it
	 */
	void tell(R record, Teller to);

	/** Takes what a record states. */
	interface Teller {

		/**
		 * A thing or a fact.
		 * @param form the section of a case file, such as {@code firms}, or the kind of
		 * fact, such as {@code stake}
		 * @param line where it stands
		 * @param keys as a case file has them: texts, numbers, lists and maps
		 */
		void states(String form, int line, Map<String, ?> keys);

		/**
		 * The record is left out.
		 * @param line where it stands
		 * @param key what in it is the reason
		 * @param value what stands there
		 * @param sentence why, and what to do
		 */
		void leavesOut(int line, String key, String value, String sentence);

	}

}
