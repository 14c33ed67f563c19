package io.keiretsu.ingest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Record;

import io.keiretsu.question.Head;

/**
 * The entries of the ledger and the chain between them. What an entry changed is read
 * from the graph by {@code things/changes}, by whoever writes the entry, feeds it to
 * others, or proves it.
 */
final class Entries {

	private Entries() {
	}

	static Head head(Record row) {
		return new Head(row.get("sequence").asLong(), row.get("recordedAt").asZonedDateTime().toInstant(),
				row.get("hash").asString());
	}

	/**
	 * {@return the hash of an entry: of the hash before, the time, and every change with
	 * its proof, sorted, one a line}
	 * @param previous the hash of the entry before; empty for the first
	 * @param recordedAt when the entry was recorded
	 * @param changes what the entry changed
	 */
	static String chained(String previous, Instant recordedAt, List<Change> changes) {
		Stream<String> lines = changes.stream().map(Change::toString).sorted();
		return Canonical.hash(Stream.concat(Stream.of(previous, recordedAt.toString()), lines).toArray(String[]::new));
	}

}
