package io.keiretsu.provenance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * What happened when?
 *
 * @param about what the facts join
 */
public record Timeline(@Parameter(kind = {
		ThingKind.FIRM, ThingKind.PLANT, ThingKind.MINISTRY, ThingKind.PROGRAMME, ThingKind.PRODUCT, ThingKind.COUNTRY,
		ThingKind.SOURCE }, example = "kitakyushu-lfp-plant") Thing about) implements Question<Timeline.Row>{

	private static final int SHOWN = 5;

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("Nothing about " + this.about.name());
		}
		List<String> events = found.rows()
			.stream()
			.filter((row) -> !row.event().equals("reported"))
			.map(Row::says)
			.distinct()
			.toList();
		long facts = found.rows().stream().flatMap((row) -> row.facts().stream()).distinct().count();
		String atLeast = found.truncated() ? "at least " : "";
		return Words.sentence("%s%s about %s %s documented%s, %s".formatted(atLeast, Words.count(facts, "fact"),
				this.about.name(), (facts == 1) ? "is" : "are", found.by(),
				events.isEmpty() ? "none with a date of its own" : "with " + atLeast
						+ Words.count(events.size(), "dated event") + ": " + Words.clauses(events, SHOWN)));
	}

	/**
	 * Something that happened, or was reported.
	 *
	 * @param when as precise as stated; none where the source is undated
	 * @param what the caption of the fact
	 * @param kind its kind
	 * @param event begins or ends, where the fact says when; reported, when a source was
	 * published
	 * @param source where it is written: the first, or the one that was published
	 * @param fact its id
	 * @param whenUncertain whether the stated date leaves open if it had happened by then
	 * @param facts what the row rests on
	 */
	public record Row(@Nullable String when, String what, String kind, String event, Thing source, String fact,
			Boolean whenUncertain, List<String> facts) {

		private String says() {
			return ((this.when != null) ? Words.date(new PartialDate(this.when)) + ": " : "") + this.what
					+ (this.event.equals("ends") ? " (ends)" : "");
		}

	}

}
