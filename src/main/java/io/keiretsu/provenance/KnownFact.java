package io.keiretsu.provenance;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a fact.
 *
 * @param fact the record of its room
 * @param known clocks and hashes
 * @param evidence where it is and was stated, first recorded first
 */
public record KnownFact(Object fact, Map<String, @Nullable Object> known, @Nullable Object evidence) {

}
