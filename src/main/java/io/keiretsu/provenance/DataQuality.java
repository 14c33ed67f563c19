package io.keiretsu.provenance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * What looks wrong in the data?
 *
 * @param about what the findings concern, if only that is asked for
 */
public record DataQuality(@Parameter(kind = {
		ThingKind.FIRM, ThingKind.PLANT, ThingKind.MINISTRY, ThingKind.PROGRAMME, ThingKind.PRODUCT, ThingKind.COUNTRY,
		ThingKind.SOURCE }, example = "kitakyushu-lfp-plant") @Nullable Thing about)
		implements
			Question<DataQuality.Row>{

	@Override
	public String says(Findings<Row> found) {
		String about = (this.about != null) ? " about " + this.about.name() : "";
		if (found.rows().isEmpty()) {
			return Words.sentence("no check finds anything wrong%s in %s".formatted(about, found.coverage()));
		}
		List<String> findings = found.rows()
			.stream()
			.map((row) -> row.subject().name() + ": " + row.finding())
			.toList();
		return Words.sentence("%s%s%s: %s".formatted(found.truncated() ? "at least " : "",
				Words.count(findings.size(), "finding"), about, Words.list(findings)));
	}

	/**
	 * A finding. Nothing is ever corrected by it.
	 *
	 * @param rule which check found it
	 * @param subject the fact or the thing
	 * @param finding what looks wrong
	 * @param facts what the row rests on
	 */
	public record Row(String rule, Thing subject, String finding, List<String> facts) {

	}

}
