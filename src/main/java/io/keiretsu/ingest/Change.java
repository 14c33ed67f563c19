package io.keiretsu.ingest;

import java.util.List;

import org.neo4j.driver.Record;

/**
 * What an entry of the ledger changed, as its hash covers it.
 *
 * @param what stated, withdrawn, carried over, described …
 * @param subject the id of the fact or thing
 * @param proof the hashes of what was said
 */
record Change(String what, String subject, String proof) {

	static Change stated(String fact, String says, String key) {
		return new Change("stated", fact, says + " " + key);
	}

	/**
	 * {@return rows of {@code things/changes} as changes}
	 * @param rows what it gave
	 */
	static List<Change> of(List<Record> rows) {
		return rows.stream()
			.map((row) -> new Change(row.get("change").asString(), row.get("subject").asString(),
					row.get("proof").asString()))
			.toList();
	}

	static int count(List<Change> changes, String what) {
		return (int) changes.stream().filter((change) -> change.what().equals(what)).count();
	}

	@Override
	public String toString() {
		return this.what + " " + this.subject + " " + this.proof;
	}

}
