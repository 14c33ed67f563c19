package io.keiretsu.ingest;

/**
 * What came of statements, counted as pieces of evidence.
 *
 * @param read how many came in
 * @param added how many are new
 * @param unchanged how many were known already
 * @param retracted how many were taken back
 * @param withheld how many a person had retracted before, and which therefore stay
 * retracted
 */
public record Outcome(int read, int added, int unchanged, int retracted, int withheld) {

	/** Nothing came of it yet. */
	public static final Outcome NOTHING = new Outcome(0, 0, 0, 0, 0);

	Outcome plus(Outcome more) {
		return new Outcome(this.read + more.read, this.added + more.added, this.unchanged + more.unchanged,
				this.retracted + more.retracted, this.withheld + more.withheld);
	}

}
