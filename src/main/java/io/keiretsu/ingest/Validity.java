package io.keiretsu.ingest;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.AsOf;
import io.keiretsu.fact.PartialDate;

/** From when until when a fact holds in the world, as half-open days and as stated. */
final class Validity {

	private Validity() {
	}

	/**
	 * {@return the properties of a fact}
	 * @param from when it begins; {@code null} leaves that to the first publication
	 * @param to when it ends; {@code null} for open
	 */
	static Map<String, Object> properties(@Nullable String from, @Nullable String to) {
		Map<String, Object> properties = new TreeMap<>();
		if (from != null) {
			PartialDate stated = new PartialDate(from);
			properties.put("validFromStated", from);
			properties.put("validFrom", stated.first());
			properties.put("validFromLatest", stated.last());
		}
		LocalDate end = AsOf.NEVER;
		LocalDate earliestEnd = AsOf.NEVER;
		if (to != null) {
			PartialDate stated = new PartialDate(to);
			properties.put("validToStated", to);
			end = stated.end();
			earliestEnd = stated.first().plusDays(1);
		}
		properties.put("validTo", end);
		properties.put("validToEarliest", earliestEnd);
		return properties;
	}

}
