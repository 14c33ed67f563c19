package io.keiretsu.ingest.casefile;

import java.util.Map;

import io.keiretsu.fact.ThingKind;

/**
 * A source, firm, plant, ministry, programme or product as a case describes it.
 *
 * @param kind what it is
 * @param id its id
 * @param keys every other key that is stated, with defaults filled in: text, numbers
 * ({@link java.math.BigDecimal}), yes or no, lists and maps of them
 * @param file the name of the file
 * @param line where in the file it begins, counted from 1
 */
public record StatedThing(ThingKind kind, String id, Map<String, Object> keys, String file, int line) {
}
