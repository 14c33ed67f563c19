package io.keiretsu.provenance;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * What became known, and what was taken back, between two instants?
 *
 * @param from what was known at this instant …
 * @param to … is compared with what was known at this one
 * @param about what the facts join, if only that is asked for
 */
public record WhatChanged(@Parameter(example = "2026-01-01T00:00:00Z") Instant from,
		@Parameter(example = "2030-01-01T00:00:00Z") Instant to, @Parameter(kind = {
				ThingKind.FIRM, ThingKind.PLANT, ThingKind.MINISTRY, ThingKind.PROGRAMME, ThingKind.PRODUCT,
				ThingKind.COUNTRY, ThingKind.SOURCE }, example = "kitakyushu-lfp-plant") @Nullable Thing about)
		implements
			Question<WhatChanged.Row>{

	@Override
	public String says(Findings<Row> found) {
		String about = (this.about != null) ? " about " + this.about.name() : "";
		if (found.rows().isEmpty()) {
			return Words.sentence("nothing that is known%s changed from %s to %s".formatted(about, this.from, this.to));
		}
		List<String> changes = found.rows()
			.stream()
			.map((row) -> row.title() + " (" + row.change() + ": " + row.because() + ")")
			.distinct()
			.toList();
		long facts = found.rows().stream().map(Row::fact).distinct().count();
		return Words.sentence("from %s to %s %s%s%s changed: %s".formatted(this.from, this.to,
				found.truncated() ? "at least " : "", Words.count(facts, "fact"), about, Words.list(changes)));
	}

	/**
	 * A change in what is known, by one piece of evidence.
	 *
	 * @param fact its id
	 * @param title its caption
	 * @param kind its kind
	 * @param change new, gone, more evidence or less evidence
	 * @param because the source and the case that state it now, or no longer do, or the
	 * reason why it was retracted
	 * @param source where it is written
	 * @param caseId the case that brought it
	 * @param when the instant of the change
	 * @param facts what the row rests on
	 */
	public record Row(String fact, String title, String kind, String change, String because, Thing source,
			String caseId, String when, List<String> facts) {

	}

}
