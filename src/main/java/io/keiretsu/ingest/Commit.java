package io.keiretsu.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.access.Caller;
import io.keiretsu.graph.Graph.Writing;
import io.keiretsu.question.Head;

/** One commit of the ledger: one transaction, from the lock to the entry. */
class Commit {

	private final Batch batch;

	private final Head previous;

	private final Moment moment;

	private final Clusters clusters;

	Commit(Writing writing, Clock clock, FactKinds kinds, Batch batch) {
		this.batch = batch;
		this.previous = Entries.head(writing.run("ingest/take-the-queue", Map.of()).get(0));
		Instant earliest = this.previous.recordedAt().plus(1, ChronoUnit.MICROS);
		Instant clocked = clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.moment = new Moment(writing, this.previous.sequence(), clocked.isAfter(earliest) ? clocked : earliest,
				batch.caseId());
		this.clusters = new Clusters(this.moment, kinds);
	}

	/**
	 * What was committed.
	 *
	 * @param head the new head of the ledger
	 * @param outcome what came of the batch
	 */
	record Done(Head head, Outcome outcome) {

	}

	/** Rolls a commit back that would have changed nothing. */
	static final class NothingChanged extends RuntimeException {

		private final transient Outcome outcome;

		NothingChanged(Outcome outcome) {
			super("nothing changed", null, false, false);
			this.outcome = outcome;
		}

		Outcome outcome() {
			return this.outcome;
		}

	}

	/** Whether an entry is in the ledger, on which this one would rest. */
	boolean follows(Head entry) {
		return this.moment.writing()
			.run("ingest/hash-of-entry", Map.of("sequence", entry.sequence()))
			.stream()
			.anyMatch((row) -> row.get("hash").asString().equals(entry.hash()));
	}

	Done run() {
		Describing describing = new Describing(this.moment, this.clusters);
		Stating stating = new Stating(this.moment);
		Set<String> moved = new TreeSet<>(describing.describe(this.batch.things(),
				(this.batch.withdrawal() != null) ? this.batch.withdrawal().things() : List.of()));
		moved.addAll(stating.state(this.batch.statements()));
		moved.addAll(withdraw());
		this.moment.run("settle-facts", "says", moved);
		this.clusters.gather(this.batch.ends());
		if (this.batch.ruling() != null) {
			new Judging(this.moment, this.clusters).judge(this.batch.ruling());
		}
		return close(changes(describing, stating, moved), stating.withheld());
	}

	private List<String> withdraw() {
		if (this.batch.retraction() != null) {
			List<String> keys = Moment.texts(
					this.moment.run("ingest/evidence-of-fact", Map.of("fact", this.batch.retraction().fact())), "key");
			return withdraw(keys, "person", this.batch.retraction().reason());
		}
		if (this.batch.withdrawal() != null) {
			return withdraw(this.batch.withdrawal().keys(), "case", null);
		}
		return List.of();
	}

	private List<String> withdraw(List<String> keys, String retraction, @Nullable String reason) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("keys", keys);
		parameters.put("retraction", retraction);
		parameters.put("reason", reason);
		return Moment.texts(this.moment.run("ingest/withdraw-evidence", parameters), "says");
	}

	/** What only begins is told by those who wrote it; what ends is read again. */
	private List<Change> changes(Describing describing, Stating stating, Set<String> moved) {
		if (!moved.isEmpty() || this.batch.withdrawal() != null || this.batch.ruling() != null) {
			return Change.of(this.moment.run("things/changes", Map.of()));
		}
		return Stream.concat(describing.changes().stream(), stating.changes().stream()).toList();
	}

	private Done close(List<Change> changes, int withheld) {
		int read = this.batch.statements().size();
		int added = Change.count(changes, "stated");
		int retracted = Change.count(changes, "withdrawn");
		Outcome outcome = new Outcome(read, added, read - added - withheld, retracted, withheld);
		if (changes.isEmpty()) {
			throw new NothingChanged(outcome);
		}
		Map<String, @Nullable Object> about = new HashMap<>();
		about.put("case", this.batch.caseId());
		about.put("reason", this.batch.reason());
		Caller caller = Caller.current();
		about.put("by", caller.name());
		about.put("from", caller.address());
		about.put("stated", added);
		about.put("withdrawn", retracted);
		String hash = Entries.chained(this.previous.hash(), this.moment.now(), changes);
		this.moment.run("ingest/write-entry", Map.of("about", about, "hash", hash, "previous", this.previous.hash()));
		return new Done(new Head(this.previous.sequence(), this.moment.now(), hash), outcome);
	}

}
