package io.keiretsu.ingest;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be judged of two things.
 *
 * @param one the id of the thing that stays, if they are the same
 * @param other the id of the thing that is then merged into it
 * @param verdict what they are; {@code null} takes back the judgement that stands
 * @param reason why
 * @param by who says so
 * @param expects the verdict that stands, or the id of the judgement that does, or
 * {@value #NONE}
 */
record Ruling(String one, String other, @Nullable Verdict verdict, @Nullable String reason, @Nullable String by,
		String expects) {

	static final String NONE = "none";

	/** The two things, in whichever order they are named. */
	String pair() {
		return pair(this.one, this.other);
	}

	static String pair(String one, String other) {
		return (one.compareTo(other) < 0) ? one + " " + other : other + " " + one;
	}

	/** What the ledger chains. */
	String proof() {
		Map<String, @Nullable Object> all = new TreeMap<>();
		all.put("one", this.one);
		all.put("other", this.other);
		all.put("verdict", (this.verdict != null) ? this.verdict.word() : NONE);
		all.put("reason", this.reason);
		all.put("by", this.by);
		return Canonical.hash(Canonical.json(all));
	}

}
