package io.keiretsu.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which subsidies are documented?
 *
 * @param grantor who pays, if only that is asked for
 * @param recipient who gets it, if only that is asked for
 * @param country where, if only that is asked for; ISO 3166-1 alpha-2
 */
public record Subsidies(@Parameter(kind = {
		ThingKind.MINISTRY, ThingKind.FIRM }, example = "meti") @Nullable Thing grantor,
		@Parameter(kind = ThingKind.FIRM, example = "nissan-motor") @Nullable Thing recipient,
		@Parameter(example = "JP") @Nullable String country) implements Question<Subsidies.Row>{

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No subsidy" + ((this.grantor != null) ? " of " + this.grantor.name() : "")
					+ ((this.recipient != null) ? " for " + this.recipient.name() : "")
					+ ((this.country != null) ? " in " + this.country : ""));
		}
		List<String> grants = found.rows().stream().map(Row::says).toList();
		return Words.sentence(Words.list(grants) + found.accordingTo()
				+ (found.disputed().isEmpty() ? "" : "; sources disagree about the amount"));
	}

	/**
	 * A subsidy.
	 *
	 * @param grantor who pays
	 * @param recipient who gets it
	 * @param plants what it is for, together
	 * @param programme what it is paid under
	 * @param amount the money
	 * @param stage how far it has come
	 * @param plantStatus the last word on each plant
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing grantor, @Gap @Nullable Thing recipient, List<Thing> plants, @Nullable Thing programme,
			@Gap @Nullable Quantity amount, @Nullable String stage, List<String> plantStatus, Boolean whenUncertain,
			List<String> facts) {

		private String says() {
			List<String> plants = java.util.stream.IntStream.range(0, this.plants.size())
				.mapToObj((index) -> this.plants.get(index).name() + " ("
						+ this.plantStatus.get(index).replace('-', ' ') + ")")
				.toList();
			return this.grantor.name() + " grants "
					+ ((this.recipient != null) ? this.recipient.name() : "recipients that are not named") + " "
					+ ((this.amount != null) ? Words.amount(this.amount) : "an amount that is not documented")
					+ (plants.isEmpty() ? "" : " for " + Words.list(plants));
		}

	}

}
