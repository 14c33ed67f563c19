package io.keiretsu.job;

/**
 * What came of a piece of work so far. What does not import leaves all at 0.
 *
 * @param read how many pieces of evidence came in
 * @param added how many of them are new
 * @param unchanged how many were known already
 * @param retracted how many pieces of evidence were taken back
 * @param withheld how many a person had retracted before
 * @param rejected how many faults there were; what they were about did not come in
 * @param names what was found when new firms and plants were compared with those there
 */
public record Counts(long read, long added, long unchanged, long retracted, long withheld, long rejected, Met names) {

	/** Nothing came of it yet. */
	public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, Met.NOBODY);

}
