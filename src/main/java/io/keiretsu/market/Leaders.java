package io.keiretsu.market;

import java.math.BigDecimal;
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
 * Who led a market, and how often in a row? How often a source states it stands beside
 * how many periods in a row are documented.
 *
 * @param product what makes the market
 */
public record Leaders(
		@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") Thing product) implements Question<Leaders.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No leader of the market for " + this.product.name());
		}
		List<String> leaders = found.rows().stream().map(Row::says).toList();
		return Words.sentence("of the market for %s: %s%s".formatted(this.product.name(), Words.clauses(leaders),
				found.accordingTo()));
	}

	/**
	 * The leader of a period.
	 *
	 * @param period the time that was counted
	 * @param firm who led
	 * @param percent of the market, 0 to 100
	 * @param inARowStated for how many periods it has led, as stated
	 * @param inARowCounted for how many periods without a gap it is documented to have
	 * led
	 * @param product what makes the market
	 * @param countedBy who counted
	 * @param facts what the row rests on
	 */
	public record Row(String period, Thing firm, @Nullable BigDecimal percent, @Nullable Integer inARowStated,
			Integer inARowCounted, Thing product, @Nullable Thing countedBy, List<String> facts) {

		private String says() {
			String stated = (this.inARowStated == null) ? ""
					: " for the %s time in a row as stated, %s".formatted(Words.ordinal(this.inARowStated),
							(this.inARowCounted >= this.inARowStated) ? "all of them documented"
									: Words.count(this.inARowCounted, "period") + " of them documented");
			return "%s led %s%s%s".formatted(this.firm.name(), Words.when(new PartialDate(this.period)),
					(this.percent != null) ? " with " + Words.number(this.percent) + "%" : "", stated);
		}

	}

}
