package io.keiretsu.ingest.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.AsOf;

/**
 * The part of what cases say that leaves.
 *
 * @param knownAt as recorded here by this instant
 * @param reportedBy as published by this day
 * @param says what the facts say that leave; {@code null} for all
 * @param things the ids of the things that leave; {@code null} for all
 */
public record Cut(Instant knownAt, LocalDate reportedBy, @Nullable List<String> says, @Nullable List<String> things) {

	static Cut whole(Instant knownAt) {
		return new Cut(knownAt, AsOf.NEVER, null, null);
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("knownAt", this.knownAt.toString());
		parameters.put("reportedBy", this.reportedBy.toString());
		parameters.put("says", this.says);
		parameters.put("things", this.things);
		return parameters;
	}

}
