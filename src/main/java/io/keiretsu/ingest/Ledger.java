package io.keiretsu.ingest;

import java.time.Clock;
import java.util.Map;

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
		try {
			Commit.Done done = this.graph.write((writing) -> new Commit(writing, this.clock, this.kinds, batch).run());
			this.acknowledged.acknowledge(done.head());
			return done.outcome();
		}
		catch (Commit.NothingChanged nothing) {
			return nothing.outcome();
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
