package io.keiretsu.supply;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Unit;
import io.keiretsu.question.Words;

/**
 * Who else makes a product, or is to make it, and where? Withdrawn plants are left out.
 *
 * @param product what is made
 * @param country where the plant is to stand; ISO 3166-1 alpha-2
 * @param availableBy the day by which it operates, delivers or may have started
 * @param without firms, plants and countries that are to be left out
 */
public record Alternatives(@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") Thing product,
		@Parameter(example = "JP") @Nullable String country,
		@Parameter(example = "2028-12-31") @Nullable LocalDate availableBy, @Parameter(kind = {
				ThingKind.FIRM, ThingKind.PLANT }, example = "country:CN") List<Thing> without)
		implements
			Question<Alternatives.Row>{

	private static final int SHOWN = 5;

	@Override
	public String says(Findings<Row> found) {
		String what = this.product.name() + ((this.country != null) ? " in " + Places.inText(this.country) : "")
				+ ((this.availableBy != null)
						? " available by " + Words.date(new PartialDate(this.availableBy.toString())) : "")
				+ (this.without.isEmpty() ? ""
						: " without " + Words.list(this.without.stream().map(Thing::name).toList()));
		if (found.rows().isEmpty()) {
			return found.nothing("No maker or supplier of " + what);
		}
		long firms = found.rows().stream().filter((row) -> row.firm() != null).map(Row::firm).distinct().count();
		return Words.sentence("for " + what + ", " + (found.truncated() ? "at least " : "") + Words.count(firms, "firm")
				+ ((firms == 1) ? " is" : " are") + " documented" + found.by() + ": "
				+ Words.clauses(found.rows().stream().map(Row::says).toList(), SHOWN));
	}

	/**
	 * A firm that makes or supplies it, with one plant.
	 *
	 * @param firm who runs the plant or supplies from it
	 * @param plant where it is made, if that is named
	 * @param products what exactly
	 * @param country where the plant is, ISO 3166-1 alpha-2
	 * @param status the last word on the plant
	 * @param plannedStart when it is to make its first product, as stated
	 * @param capacity per year, whoever gets it; of an undivided total, from 0 to that
	 * @param overdue whether the planned start has passed without an operating plant
	 * @param whenUncertain whether the stated dates leave open if this held then, or if
	 * the plant starts in time
	 * @param facts at most twenty that show the firm to make or supply it, and those of
	 * status and capacity
	 */
	public record Row(@Gap @Nullable Thing firm, @Gap @Nullable Thing plant, List<Thing> products,
			@Nullable String country, @Gap @Nullable String status, @Nullable String plannedStart,
			@Gap @Unit @Nullable Quantity capacity, Boolean overdue, Boolean whenUncertain, List<String> facts) {

		private String says() {
			String where = (this.plant == null) ? "from a plant that is not named"
					: this.plant.name() + ((this.country != null) ? " in " + Places.inText(this.country) : "") + ", "
							+ ((this.status != null) ? this.status.replace('-', ' ') : "status not documented")
							+ ((this.plannedStart != null && !"operating".equals(this.status))
									? " to start " + Words.when(new PartialDate(this.plannedStart)) : "")
							+ (this.overdue ? " and overdue" : "");
			return ((this.firm != null) ? this.firm.name() : "a firm that is not named") + " (" + where + ")";
		}

	}

}
