package io.keiretsu.plant;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * What became of a plant?
 *
 * @param plant the plant
 */
public record History(@Parameter(kind = ThingKind.PLANT, example = "kitakyushu-lfp-plant") Thing plant)
		implements
			Question<History.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No status of " + this.plant.name());
		}
		List<String> words = found.rows().stream().map(Row::says).toList();
		return Words.sentence(this.plant.name() + ": " + Words.list(words) + found.accordingTo());
	}

	/**
	 * One word on the plant, until the next.
	 *
	 * @param status considered … closed
	 * @param from since when, as stated
	 * @param plannedStart when it is to make its first product, as stated
	 * @param reason why it came to this
	 * @param overdue whether the planned start has passed without a word of operation
	 * @param whenUncertain whether the stated date leaves open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(String status, String from, @Nullable String plannedStart, @Gap @Nullable String reason,
			Boolean overdue, Boolean whenUncertain, List<String> facts) {

		private String says() {
			return this.status.replace('-', ' ')
					+ (this.from.startsWith("0001") ? " at a time that is not documented" : when(this.from))
					+ ((this.plannedStart != null) ? " to start" + when(this.plannedStart) : "")
					+ (this.overdue ? " and overdue" : "") + ((this.reason != null) ? " (" + this.reason + ")" : "");
		}

		private static String when(String stated) {
			return (stated.startsWith("/") ? " " : stated.matches("\\d{4}-\\d{2}-\\d{2}") ? " on " : " in ")
					+ Words.date(new PartialDate(stated));
		}

	}

}
