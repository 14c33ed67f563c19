package io.keiretsu.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.Graph.Writing;
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

	Ledger(Graph graph, Acknowledged acknowledged, Clock clock) {
		this.graph = graph;
		this.acknowledged = acknowledged;
		this.clock = clock;
	}

	/**
	 * Writes a batch as one entry, and lets readers see it.
	 * @param batch what to say
	 * @return what came of it
	 */
	Outcome write(Batch batch) {
		try {
			Committed committed = this.graph.write((writing) -> new Commit(writing, batch).run());
			this.acknowledged.acknowledge(committed.head());
			return committed.outcome();
		}
		catch (NothingChanged nothing) {
			return nothing.outcome;
		}
	}

	/** Lets readers see whatever any writer has committed by now. */
	void acknowledgeAll() {
		this.acknowledged
			.acknowledge(this.graph.write((writing) -> head(writing.run("ingest/read-head", Map.of()).get(0))));
	}

	/** Lets readers see what others have committed, if they have. */
	void followOthers() {
		long newest = this.graph.read("things/newest-entry", Map.of()).get(0).get("sequence").asLong();
		if (newest != this.acknowledged.head().sequence()) {
			acknowledgeAll();
		}
	}

	private static Head head(Record row) {
		return new Head(row.get("sequence").asLong(), row.get("recordedAt").asZonedDateTime().toInstant(),
				row.get("hash").asString());
	}

	private record Committed(Head head, Outcome outcome) {

	}

	/** Rolls a commit back that would have changed nothing. */
	private static final class NothingChanged extends RuntimeException {

		private final transient Outcome outcome;

		NothingChanged(Outcome outcome) {
			super("nothing changed", null, false, false);
			this.outcome = outcome;
		}

	}

	/** One transaction, from the lock to the entry. */
	private final class Commit {

		private final Writing writing;

		private final Batch batch;

		private final Head previous;

		private final Instant now;

		private final Map<String, @Nullable Object> common = new HashMap<>();

		Commit(Writing writing, Batch batch) {
			this.writing = writing;
			this.batch = batch;
			Head taken = head(writing.run("ingest/take-the-queue", Map.of()).get(0));
			this.previous = taken;
			Instant earliest = taken.recordedAt().plus(1, ChronoUnit.MICROS);
			Instant clocked = Ledger.this.clock.instant().truncatedTo(ChronoUnit.MICROS);
			this.now = clocked.isAfter(earliest) ? clocked : earliest;
			this.common.put("now", this.now.toString());
			this.common.put("never", AsOf.STILL_KNOWN.toString());
			this.common.put("sequence", taken.sequence());
			this.common.put("case", batch.caseId());
		}

		Committed run() {
			describe();
			Set<String> settled = new TreeSet<>();
			Set<String> withheld = withheld();
			List<Batch.Statement> stated = this.batch.statements()
				.stream()
				.filter((statement) -> !withheld.contains(statement.key()))
				.toList();
			run("ingest/state-facts", "rows", stated.stream().map(Batch.Statement::row).toList());
			stated.forEach((statement) -> settled.add(statement.says()));
			settled.addAll(withdraw());
			settled.addAll(ofChangedSources());
			run("ingest/settle-facts", "says", List.copyOf(settled));
			return close(withheld.size());
		}

		private void describe() {
			Set<String> changed = new TreeSet<>(ids(run("ingest/describe-things", "things", this.batch.things())));
			if (this.batch.complete() != null) {
				changed.addAll(ids(run("ingest/withdraw-descriptions", "ids",
						beyond("things-of-case", this.batch.complete().things()))));
			}
			run("ingest/settle-things", "ids", List.copyOf(changed));
		}

		private Set<String> withheld() {
			return new HashSet<>(texts(run("ingest/find-withheld", "rows",
					this.batch.statements().stream().map(Batch.Statement::row).toList()), "key"));
		}

		private List<String> withdraw() {
			Batch.Retraction retraction = this.batch.retraction();
			if (retraction != null) {
				List<String> keys = texts(run("ingest/evidence-of-fact", "fact", retraction.fact()), "key");
				return withdraw(keys, "person", retraction.reason());
			}
			Batch.Complete complete = this.batch.complete();
			return (complete == null) ? List.of() : withdraw(beyond("evidence-of-case", complete.keys()), "case", null);
		}

		private List<String> withdraw(List<String> keys, String retraction, @Nullable String reason) {
			this.common.put("retraction", retraction);
			this.common.put("reason", reason);
			return texts(run("ingest/withdraw-evidence", "keys", keys), "says");
		}

		private List<String> beyond(String file, Set<String> kept) {
			return texts(this.writing.run("ingest/" + file, this.common), "key").stream()
				.filter((key) -> !kept.contains(key))
				.toList();
		}

		private List<String> ofChangedSources() {
			return this.batch.things().isEmpty() ? List.of()
					: texts(this.writing.run("ingest/facts-of-changed-sources", this.common), "says");
		}

		private Committed close(int withheld) {
			List<Record> changes = this.writing.run("things/changes", this.common);
			int added = count(changes, "stated");
			int retracted = count(changes, "withdrawn");
			int read = this.batch.statements().size();
			Outcome outcome = new Outcome(read, added, Math.max(0, read - added - withheld), retracted, withheld);
			if (changes.isEmpty()) {
				throw new NothingChanged(outcome);
			}
			Map<String, @Nullable Object> about = new TreeMap<>();
			about.put("case", this.batch.caseId());
			about.put("reason", (this.batch.retraction() != null) ? this.batch.retraction().reason() : null);
			about.put("stated", added);
			about.put("withdrawn", retracted);
			String hash = chained(this.previous.hash(), this.now, changes);
			this.common.put("about", about);
			this.common.put("hash", hash);
			this.common.put("previous", this.previous.hash());
			this.writing.run("ingest/write-entry", this.common);
			return new Committed(new Head(this.previous.sequence(), this.now, hash), outcome);
		}

		private List<Record> run(String file, String parameter, Object value) {
			if (value instanceof List<?> list && list.isEmpty()) {
				return List.of();
			}
			this.common.put(parameter, value);
			return this.writing.run(file, this.common);
		}

	}

	private static int count(List<Record> changes, String change) {
		return (int) changes.stream().filter((row) -> row.get("change").asString().equals(change)).count();
	}

	private static List<String> ids(List<Record> rows) {
		return texts(rows, "id");
	}

	private static List<String> texts(List<Record> rows, String column) {
		return rows.stream().map((row) -> row.get(column).asString()).toList();
	}

	/**
	 * {@return the hash of an entry: of the entry before, the time, and every change with
	 * its proof, sorted}
	 */
	static String chained(String previous, Instant recordedAt, List<Record> changes) {
		List<String> lines = new ArrayList<>(changes.stream()
			.map((row) -> row.get("change").asString() + " " + row.get("subject").asString() + " "
					+ row.get("proof").asString())
			.sorted()
			.toList());
		lines.add(0, ZonedDateTime.ofInstant(recordedAt, java.time.ZoneOffset.UTC).toInstant().toString());
		lines.add(0, previous);
		return Canonical.hash(lines.toArray(String[]::new));
	}

}
