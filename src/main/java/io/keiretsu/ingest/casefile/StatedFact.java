package io.keiretsu.ingest.casefile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A fact as a case states it.
 *
 * @param kind its kind, such as {@code supply-contract}
 * @param id the id by which other facts refer to it, if it has one
 * @param note a remark that is no part of what it says
 * @param title a title of its own, if it has one
 * @param inferred the keys that no source states
 * @param keys what it says: every other key, with defaults filled in, numbers as maps
 * ({@code value} or {@code min} and {@code max}, {@code unit} or {@code currency},
 * {@code qualifier}, {@code per}) and lists of ids sorted, so that equal statements are
 * equal maps
 * @param statedIn who says so, at least one
 * @param file the name of the file
 * @param line where in the file it begins, counted from 1
 */
public record StatedFact(String kind, @Nullable String id, @Nullable String note, @Nullable String title,
		List<String> inferred, Map<String, Object> keys, List<StatedEvidence> statedIn, String file, int line) {
}
