package io.keiretsu.disruption.network;

import java.util.List;

/**
 * When a fact holds and when it is known: the same columns for facts of every kind.
 * Intervals are half-open.
 *
 * @param fact its id
 * @param validFrom epoch day from which it holds
 * @param validTo epoch day from which it no longer holds, or {@link Clocks#FOREVER}
 * @param recordedAt epoch microsecond from which it is known
 * @param retractedAt epoch microsecond from which it is no longer known, or
 * {@link Clocks#STILL_KNOWN}
 * @param firstPublished epoch day of the first source that says so
 * @param cases the ids of the cases that say so, sorted; they are the same for a whole
 * spell
 */
public record Spell(FactId fact, int validFrom, int validTo, long recordedAt, long retractedAt, int firstPublished,
		List<String> cases) {

	/**
	 * A spell of which no case is known.
	 * @param fact its id
	 * @param validFrom epoch day from which it holds
	 * @param validTo epoch day from which it no longer holds
	 * @param recordedAt epoch microsecond from which it is known
	 * @param retractedAt epoch microsecond from which it is no longer known
	 * @param firstPublished epoch day of the first source that says so
	 */
	public Spell(FactId fact, int validFrom, int validTo, long recordedAt, long retractedAt, int firstPublished) {
		this(fact, validFrom, validTo, recordedAt, retractedAt, firstPublished, List.of());
	}

}
