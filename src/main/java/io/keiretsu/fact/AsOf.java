package io.keiretsu.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The clocks of a question: what was true, as far as it was known, according to whom.
 *
 * @param validAt true in the world on this day
 * @param knownAt as recorded here by this instant
 * @param reportedBy only what sources published by this day say; {@code null} for all
 * @param cases only what these cases say; {@code null} for all
 * @param without the sources that are left out, to see what an answer would be without
 * them
 */
public record AsOf(LocalDate validAt, Instant knownAt, @Nullable LocalDate reportedBy, @Nullable List<String> cases,
		List<String> without) {

	/** The first day there is: "since ever". */
	public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

	/** The day that never comes: "until further notice". */
	public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	/** The instant that never comes: "known until further notice". */
	public static final Instant STILL_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

	/**
	 * {@return the same clocks without some sources}
	 * @param sources their ids
	 */
	public AsOf without(List<String> sources) {
		return new AsOf(this.validAt, this.knownAt, this.reportedBy, this.cases, sources);
	}

	/**
	 * {@return the clocks as Cypher takes them: ISO texts, which the Cypher converts}
	 */
	public Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new TreeMap<>();
		parameters.put("validAt", this.validAt.toString());
		parameters.put("knownAt", this.knownAt.toString());
		parameters.put("reportedBy", ((this.reportedBy != null) ? this.reportedBy : NEVER).toString());
		parameters.put("cases", this.cases);
		parameters.put("without", this.without);
		return parameters;
	}

}
