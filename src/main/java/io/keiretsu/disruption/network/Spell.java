package io.keiretsu.disruption.network;

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
 */
public record Spell(FactId fact, int validFrom, int validTo, long recordedAt, long retractedAt, int firstPublished) {

}
