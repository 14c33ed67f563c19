package io.keiretsu.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph.Writing;
import io.keiretsu.question.Head;

/** One commit of the ledger: one transaction, from the lock to the entry. */
class Commit {

	private final Writing writing;

	private final Batch batch;

	private final Head previous;

	private final Instant now;

	private final Map<String, @Nullable Object> common = new HashMap<>();

	Commit(Writing writing, Clock clock, Batch batch) {
		this.writing = writing;
		this.batch = batch;
		this.previous = Entries.head(writing.run("ingest/take-the-queue", Map.of()).get(0));
		Instant earliest = this.previous.recordedAt().plus(1, ChronoUnit.MICROS);
		Instant clocked = clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.now = clocked.isAfter(earliest) ? clocked : earliest;
		this.common.put("now", this.now.toString());
		this.common.put("never", AsOf.STILL_KNOWN.toString());
		this.common.put("sequence", this.previous.sequence());
		this.common.put("case", batch.caseId());
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

	Done run() {
		describe();
		Set<String> touched = new TreeSet<>();
		int withheld = state(touched);
		touched.addAll(withdraw());
		if (!this.batch.things().isEmpty()) {
			touched.addAll(texts(this.writing.run("ingest/facts-of-changed-sources", this.common), "says"));
		}
		run("ingest/settle-facts", "says", List.copyOf(touched));
		return close(withheld);
	}

	private void describe() {
		Set<String> changed = new TreeSet<>(texts(run("ingest/describe-things", "things", this.batch.things()), "id"));
		if (this.batch.withdrawal() != null) {
			changed.addAll(texts(run("ingest/withdraw-descriptions", "ids", this.batch.withdrawal().things()), "id"));
		}
		run("ingest/settle-things", "ids", List.copyOf(changed));
	}

	private int state(Set<String> touched) {
		List<Batch.Statement> all = this.batch.statements();
		Set<String> withheld = Set.copyOf(texts(run("ingest/find-withheld", "rows", rows(all)), "key"));
		List<Batch.Statement> stated = all.stream().filter((statement) -> !withheld.contains(statement.key())).toList();
		run("ingest/state-facts", "rows", rows(stated));
		stated.forEach((statement) -> touched.add(statement.says()));
		return all.size() - stated.size();
	}

	private static List<Map<String, Object>> rows(List<Batch.Statement> statements) {
		return statements.stream().map(Batch.Statement::row).toList();
	}

	private List<String> withdraw() {
		if (this.batch.retraction() != null) {
			List<String> keys = texts(run("ingest/evidence-of-fact", "fact", this.batch.retraction().fact()), "key");
			return withdraw(keys, "person", this.batch.retraction().reason());
		}
		if (this.batch.withdrawal() != null) {
			return withdraw(this.batch.withdrawal().keys(), "case", null);
		}
		return List.of();
	}

	private List<String> withdraw(List<String> keys, String retraction, @Nullable String reason) {
		this.common.put("retraction", retraction);
		this.common.put("reason", reason);
		return texts(run("ingest/withdraw-evidence", "keys", keys), "says");
	}

	private Done close(int withheld) {
		List<Record> changes = this.writing.run("things/changes", this.common);
		int read = this.batch.statements().size();
		int added = Entries.count(changes, "stated");
		int retracted = Entries.count(changes, "withdrawn");
		Outcome outcome = new Outcome(read, added, read - added - withheld, retracted, withheld);
		if (changes.isEmpty()) {
			throw new NothingChanged(outcome);
		}
		Map<String, @Nullable Object> about = new HashMap<>();
		about.put("case", this.batch.caseId());
		about.put("reason", (this.batch.retraction() != null) ? this.batch.retraction().reason() : null);
		about.put("stated", added);
		about.put("withdrawn", retracted);
		String hash = Entries.chained(this.previous.hash(), this.now, changes);
		this.common.putAll(Map.of("about", about, "hash", hash, "previous", this.previous.hash()));
		this.writing.run("ingest/write-entry", this.common);
		return new Done(new Head(this.previous.sequence(), this.now, hash), outcome);
	}

	private List<Record> run(String file, String parameter, Object value) {
		if (value instanceof List<?> list && list.isEmpty()) {
			return List.of();
		}
		this.common.put(parameter, value);
		return this.writing.run(file, this.common);
	}

	private static List<String> texts(List<Record> rows, String column) {
		return rows.stream().map((row) -> row.get(column).asString()).toList();
	}

}
