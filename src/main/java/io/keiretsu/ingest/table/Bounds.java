package io.keiretsu.ingest.table;

/**
 * How far an archive may unfold before it is taken for a bomb.
 *
 * @param bytes how many bytes a file of it may have when unfolded, and how many it may
 * say that all have: more than the largest open register of firms
 * @param ratio how many times its packed size a table may unfold to: tables of firms and
 * contracts come to 5 to 30, the most that deflate can do is about 1,000
 * @param ratioFrom from how many unfolded bytes on the ratio counts, since a small table
 * of equal rows packs as well as a bomb does
 * @param entries how many files it may hold
 */
public record Bounds(long bytes, int ratio, long ratioFrom, int entries) {

	/** The bounds unless others are given. */
	public static final Bounds USUAL = new Bounds(16L << 30, 200, 16L << 20, 1000);

}
