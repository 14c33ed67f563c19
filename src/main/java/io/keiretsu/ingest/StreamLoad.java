package io.keiretsu.ingest;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.KnownThings;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.match.Matched;
import io.keiretsu.match.Matching;

/**
 * Loads what may be larger than memory. It is read twice: first everything is checked,
 * and unless faults may be skipped nothing is written when there is one; then it is
 * written in commits of a thousand pieces. Whatever stops it, the same load again gives
 * the same graph, since what is known already is not written a second time.
 */
@Component
public class StreamLoad {

	private final Ledger ledger;

	private final Graph graph;

	private final FactKinds kinds;

	private final KnownThings known;

	private final Completion completion;

	private final Matching matching;

	StreamLoad(Ledger ledger, Graph graph, FactKinds kinds, KnownThings known, Completion completion,
			Matching matching) {
		this.ledger = ledger;
		this.graph = graph;
		this.kinds = kinds;
		this.known = known;
		this.completion = completion;
		this.matching = matching;
	}

	/**
	 * How to load.
	 *
	 * @param skipFaults whether what has a fault is left out and the rest goes in
	 * @param complete whether it is all that the case says, so that what the case said
	 * before and does not say any more is withdrawn
	 * @param dryRun whether nothing is to be written
	 */
	public record How(boolean skipFaults, boolean complete, boolean dryRun) {

	}

	/** Who follows a load, and may end it by throwing. */
	public interface Follower {

		/**
		 * Something was left out, or would be.
		 * @param fault why
		 */
		void rejected(Fault fault);

		/**
		 * A firm or plant that was not there is to be written, and was compared with
		 * those that were.
		 * @param id its id
		 * @param matched what it may be
		 */
		default void met(String id, Matched matched) {
		}

		/**
		 * So much is done.
		 * @param part of the whole, 0 to 1
		 * @param soFar what came of it
		 */
		void progressed(double part, Outcome soFar);

	}

	/** There were faults, and none was to be skipped; nothing was written. */
	public static final class Faulty extends RuntimeException {

		Faulty(long faults) {
			super("Nothing was written, for %d fault%s. Correct what the rejects name, or import with onError=skip to leave it out."
				.formatted(faults, (faults == 1) ? "" : "s"));
		}

	}

	/**
	 * Loads what a reading says.
	 * @param reading what comes in
	 * @param how to load it
	 * @param follower who follows
	 * @return what came of it, counted as pieces of evidence
	 * @throws Faulty if there are faults and none may be skipped
	 */
	public Outcome load(Reading reading, How how, Follower follower) {
		StreamCheck check = new StreamCheck(this.known, reading, follower);
		reading.read(check, Checked.FULLY);
		check.finish();
		if (check.faults() > 0 && !how.skipFaults()) {
			throw new Faulty(check.faults());
		}
		if (how.dryRun()) {
			return new Outcome(check.statements(), 0, 0, 0, 0);
		}
		Newcomers newcomers = new Newcomers(this.matching, this.known, follower);
		try (StreamWriter writer = new StreamWriter(this.ledger, this.graph, this.kinds, reading, check, newcomers,
				follower)) {
			reading.read(writer, Checked.BEFORE);
			Outcome outcome = writer.finish();
			return how.complete()
					? outcome.plus(this.completion.complete(reading.head().caseId(), writer::described, writer::stated))
					: outcome;
		}
	}

	/** How much of a reading is read, 0 to 1. */
	static double part(Reading reading) {
		return (reading.bytes() > 0) ? Math.min(1, (double) reading.bytesRead() / reading.bytes()) : 1;
	}

}
