package io.keiretsu.market;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Who leads a market?
 *
 * @param product what makes the market
 * @param period the time that was counted, or a longer one that holds it
 */
public record Ranking(@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") Thing product,
		@Parameter(example = "2024") PartialDate period) implements Question<Ranking.Row> {

	@Override
	public String says(Findings<Row> found) {
		String market = this.product.name() + " in " + Words.date(this.period);
		if (found.rows().isEmpty()) {
			return found.nothing("No share of the market for " + market);
		}
		List<String> markets = found.rows()
			.stream()
			.collect(Collectors.groupingBy(Row::market, LinkedHashMap::new,
					Collectors.mapping(Row::says, Collectors.toList())))
			.entrySet()
			.stream()
			.map((counted) -> "in the market for " + counted.getKey() + ", " + Words.clauses(counted.getValue()))
			.toList();
		return Words.sentence(Words.clauses(markets) + found.accordingTo());
	}

	/**
	 * What a firm holds.
	 *
	 * @param rank 1 is the largest
	 * @param firm who holds it
	 * @param country of the firm's seat
	 * @param percent of the market, 0 to 100
	 * @param amount what was sold or installed
	 * @param unit of the amount
	 * @param measure what was counted
	 * @param inARow for how many periods the rank was held, as stated
	 * @param period the time that was counted
	 * @param product what makes the market that was counted
	 * @param countedBy who counted
	 * @param facts what the row rests on
	 */
	public record Row(@Nullable Integer rank, Thing firm, @Nullable String country, @Nullable BigDecimal percent,
			@Nullable BigDecimal amount, @Nullable String unit, @Nullable String measure, @Nullable Integer inARow,
			String period, Thing product, @Nullable Thing countedBy, List<String> facts) {

		private String market() {
			return this.product.name() + " " + Words.when(new PartialDate(this.period))
					+ ((this.countedBy != null) ? ", as counted by " + this.countedBy.name() : "");
		}

		private String says() {
			return this.firm.name() + ((this.rank != null) ? " was number " + this.rank : " is listed")
					+ ((this.percent != null) ? " with " + Words.number(this.percent) + "%" : "")
					+ ((this.amount != null)
							? " with " + Words.number(this.amount) + ((this.unit != null) ? " " + this.unit : "") : "")
					+ ((this.inARow != null) ? " for the " + Words.ordinal(this.inARow) + " time in a row" : "");
		}

	}

}
