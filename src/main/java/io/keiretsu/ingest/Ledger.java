package io.keiretsu.ingest;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;

/**
 * The one place that writes. It only grows: nothing is changed, things begin and end to
 * be known. One commit has one entry, whose hash chains what it changed to all that was
 * before; a commit that would change nothing leaves no trace.
 */
@Component
class Ledger {

	private final Graph graph;

	private final Acknowledged acknowledged;

	private final Clock clock;

	private final FactKinds kinds;

	Ledger(Graph graph, Acknowledged acknowledged, Clock clock, FactKinds kinds) {
		this.graph = graph;
		this.acknowledged = acknowledged;
		this.clock = clock;
		this.kinds = kinds;
	}

	/**
	 * Writes a batch as one entry, and lets readers see it.
	 * @param batch what to say
	 * @return what came of it
	 */
	Outcome write(Batch batch) {
		Attempts attempts = new Attempts();
		try {
			Commit.Done done = this.graph.write((writing) -> attempts.commit(writing, batch));
			this.acknowledged.acknowledge(done.head());
			return done.outcome();
		}
		catch (WrittenBefore before) {
			this.acknowledged.acknowledge(before.done.head());
			return before.done.outcome();
		}
		catch (Commit.NothingChanged nothing) {
			return nothing.outcome();
		}
	}

	/**
	 * The attempts to write one batch. Where a connection breaks while it is committed,
	 * nobody knows whether it was, and it is tried again: an entry that is there is found
	 * again by its hash, and not written twice.
	 */
	final class Attempts {

		private Commit.@Nullable Done tried;

		Commit.Done commit(Graph.Writing writing, Batch batch) {
			Commit commit = new Commit(writing, Ledger.this.clock, Ledger.this.kinds, batch);
			Commit.Done before = this.tried;
			if (before != null && commit.follows(before.head())) {
				throw new WrittenBefore(before);
			}
			Commit.Done done = commit.run();
			this.tried = done;
			return done;
		}

	}

	/** Rolls an attempt back, since the one before was committed after all. */
	static final class WrittenBefore extends RuntimeException {

		private final transient Commit.Done done;

		WrittenBefore(Commit.Done done) {
			super("written before", null, false, false);
			this.done = done;
		}

	}

	/** Lets readers see whatever any writer has committed by now. */
	void acknowledgeAll() {
		Head head = this.graph.write((writing) -> Entries.head(writing.run("ingest/read-head", Map.of()).get(0)));
		this.acknowledged.acknowledge(head);
	}

	/** Lets readers see what others have committed, if they have. */
	void followOthers() {
		long newest = this.graph.read("things/newest-entry", Map.of()).get(0).get("sequence").asLong();
		if (newest != this.acknowledged.head().sequence()) {
			acknowledgeAll();
		}
	}

}
