package io.keiretsu.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph.Writing;

/**
 * What all statements of one commit share.
 *
 * @param writing the transaction
 * @param sequence the number of the entry
 * @param now when it is recorded
 * @param caseId the case that speaks; {@code null} where a person retracts
 */
record Moment(Writing writing, long sequence, Instant now, @Nullable String caseId) {

	/**
	 * {@return the rows of a file of {@code cypher/ingest}; none, and nothing is run,
	 * where it is given nothing to work on}
	 * @param file its name there
	 * @param parameter the name of what it works on
	 * @param work what it works on
	 */
	List<Record> run(String file, String parameter, Collection<?> work) {
		return work.isEmpty() ? List.of() : run("ingest/" + file, Map.of(parameter, work));
	}

	/**
	 * {@return the rows of a file}
	 * @param file its name
	 * @param more its parameters, but those that all share
	 */
	List<Record> run(String file, Map<String, ? extends @Nullable Object> more) {
		Map<String, @Nullable Object> parameters = new HashMap<>(more);
		parameters.put("now", this.now.toString());
		parameters.put("never", AsOf.STILL_KNOWN.toString());
		parameters.put("sequence", this.sequence);
		parameters.put("case", this.caseId);
		return this.writing.run(file, parameters);
	}

	/** The properties with those of something that begins to be known now. */
	Map<String, @Nullable Object> recorded(Map<String, ? extends @Nullable Object> properties) {
		Map<String, @Nullable Object> recorded = new HashMap<>(properties);
		recorded.put("recordedAt", utc(this.now));
		recorded.put("recordedIn", this.sequence);
		recorded.put("retractedAt", utc(AsOf.STILL_KNOWN));
		return recorded;
	}

	static ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

	static List<String> texts(List<Record> rows, String column) {
		return rows.stream().map((row) -> row.get(column).asString()).toList();
	}

}
