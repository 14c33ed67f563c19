package io.keiretsu.market;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.OnFactsAlone;
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
		Map<String, Map<String, List<Row>>> markets = found.rows()
			.stream()
			.collect(Collectors.groupingBy(Row::market, LinkedHashMap::new,
					Collectors.groupingBy((row) -> row.firm().id(), LinkedHashMap::new, Collectors.toList())));
		List<String> clauses = markets.entrySet()
			.stream()
			.map((counted) -> "in the market for " + counted.getKey() + ", "
					+ Words.clauses(counted.getValue().values().stream().map(Ranking::firm).toList()))
			.toList();
		return Words.sentence(Words.clauses(clauses) + found.accordingTo());
	}

	/** What is counted of one firm in one market, by whomever. */
	private static String firm(List<Row> rows) {
		List<String> ranks = rows.stream().map(Row::place).filter((place) -> !place.isEmpty()).toList();
		List<String> figures = rows.stream().flatMap(Row::figures).toList();
		String held = rows.stream().map(Row::times).collect(Collectors.joining());
		return rows.get(0).firm().name() + (ranks.isEmpty() ? " is listed" : " was number " + Words.list(ranks))
				+ (figures.isEmpty() ? "" : " with " + Words.list(figures)) + held;
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
	@OnFactsAlone
	public record Row(@Nullable Integer rank, Thing firm, @Nullable String country, @Gap @Nullable BigDecimal percent,
			@Nullable BigDecimal amount, @Nullable String unit, @Nullable String measure, @Nullable Integer inARow,
			String period, Thing product, @Nullable Thing countedBy, List<String> facts) {

		private String market() {
			return this.product.name() + " " + Words.when(new PartialDate(this.period))
					+ ((this.countedBy != null) ? ", as counted by " + this.countedBy.name() : "");
		}

		private String place() {
			return (this.rank != null) ? this.rank.toString() : "";
		}

		private Stream<String> figures() {
			return Stream
				.of((this.percent != null) ? Words.number(this.percent) + "%" : "", (this.amount != null)
						? Words.number(this.amount) + ((this.unit != null) ? " " + this.unit : "") : "")
				.filter((figure) -> !figure.isEmpty());
		}

		private String times() {
			return (this.inARow != null) ? " for the " + Words.ordinal(this.inARow) + " time in a row" : "";
		}

	}

}
