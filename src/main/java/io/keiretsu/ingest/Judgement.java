package io.keiretsu.ingest;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What a person said of two things.
 *
 * @param id sixteen hex digits of the pair, a dash, and how often it was judged
 * @param one the id of the thing that stays, if they are the same
 * @param other the id of the thing that is then merged into it
 * @param verdict same, not-same or unsure
 * @param reason why
 * @param by who said so, if that was said
 * @param recordedAt since when it stands
 * @param retractedAt until when it stood; {@code null} while it does
 * @param retractedBecause why it stands no more
 */
record Judgement(String id, String one, String other, String verdict, String reason, @Nullable String by,
		String recordedAt, @Nullable String retractedAt, @Nullable String retractedBecause) {

	static Judgement of(Record row) {
		return new Judgement(row.get("id").asString(), row.get("one").asString(), row.get("other").asString(),
				row.get("verdict").asString(), row.get("reason").asString(), row.get("by").asString(null),
				row.get("recordedAt").asString(), row.get("retractedAt").asString(null),
				row.get("retractedBecause").asString(null));
	}

}
