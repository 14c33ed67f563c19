package io.keiretsu.ingest.casefile;

/**
 * What a file, a folder or an archive says, read from the first piece to the last, as
 * often as asked, in constant memory. One reading is read by one thread at a time;
 * {@link #bytesRead()} may be asked by any.
 */
public interface Reading extends AutoCloseable {

	/**
	 * The case that it states.
	 */
	Head head();

	/**
	 * Gives every piece to the receiver: the things first, sources before all others,
	 * then the facts. What the receiver throws ends the reading and comes out of here.
	 * <p>
	 * Nothing is checked that needs another piece: whether an id is known, or given
	 * twice, is for the receiver to say.
	 */
	void read(Receiver receiver, Checked checked);

	/**
	 * How many bytes there are to be read in one reading; an estimate.
	 */
	long bytes();

	/**
	 * How many of them the present reading has read, or the last one did.
	 */
	long bytesRead();

	@Override
	void close();

	/**
	 * Takes what is read, piece by piece.
	 */
	interface Receiver {

		/** A thing without fault. */
		void thing(StatedThing thing);

		/** A fact without fault. */
		void fact(StatedFact fact);

		/** One thing that is wrong; what it is about does not come out. */
		void fault(Fault fault);

	}

}
