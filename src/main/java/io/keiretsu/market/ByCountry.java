package io.keiretsu.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * From which countries are the largest firms of a market? What sources state of a country
 * stands beside what the firms of that country that are named come to.
 *
 * @param product what makes the market
 * @param period the time that was counted, or a longer one that holds it
 * @param top how many of the largest firms are looked at
 */
public record ByCountry(@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") Thing product,
		@Parameter(example = "2024") PartialDate period,
		@Parameter(otherwise = "10", atMost = 1000, example = "10") Integer top) implements Question<ByCountry.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No country of %s %s"
				.formatted((this.top == 1) ? makers() : "a firm among " + makers(), Words.when(this.period)));
		}
		Map<String, List<String>> counts = new LinkedHashMap<>();
		found.rows()
			.forEach((row) -> counts.merge(row.counted(), List.of((this.top == 1) ? row.home() : row.says()),
					(one, more) -> java.util.stream.Stream.concat(one.stream(), more.stream()).toList()));
		List<String> markets = counts.entrySet()
			.stream()
			.map((count) -> count.getKey() + ": " + Words.list(count.getValue()))
			.toList();
		return Words.sentence("%s %s, %s%s".formatted((this.top == 1) ? "the home of" : "of", makers(),
				String.join("; ", markets), found.accordingTo()));
	}

	private String makers() {
		return "the %s of %s".formatted((this.top == 1) ? "largest maker" : this.top + " largest makers",
				this.product.name());
	}

	/**
	 * A country among the largest firms.
	 *
	 * @param country ISO 3166-1 alpha-2
	 * @param firmsStated how many of the largest firms are from there, as stated
	 * @param firmsCounted how many of them are documented by name
	 * @param percent of the market that they hold together, as stated, 0 to 100
	 * @param percentCounted what those with a documented share come to, 0 to 100
	 * @param firms those that are documented by name
	 * @param product what makes the market
	 * @param period the time that was counted
	 * @param countedBy who counted
	 * @param facts what the row rests on
	 */
	public record Row(String country, @Nullable Integer firmsStated, Integer firmsCounted, @Nullable BigDecimal percent,
			@Nullable BigDecimal percentCounted, List<Thing> firms, Thing product, String period,
			@Nullable Thing countedBy, List<String> facts) {

		private String counted() {
			return Words.when(new PartialDate(this.period))
					+ ((this.countedBy != null) ? " as counted by " + this.countedBy.name() : "");
		}

		private String home() {
			List<String> names = this.firms.stream().map(Thing::name).toList();
			return this.country + (names.isEmpty() ? "" : " (" + Words.list(names) + ")");
		}

		private String says() {
			String named = (this.firmsCounted == 0) ? "none by name"
					: (this.firmsStated != null) ? this.firmsCounted + " by name" : "at least " + this.firmsCounted;
			String share = (this.percent != null) ? Words.number(this.percent) + "%"
					: (this.percentCounted != null) ? "at least " + Words.number(this.percentCounted) + "%" : "";
			return (this.firmsStated != null)
					? "%s %d as stated (%s)".formatted(this.country, this.firmsStated,
							share.isEmpty() ? named : share + "; " + named)
					: "%s %s%s".formatted(this.country, named, share.isEmpty() ? "" : ", " + share);
		}

	}

}
