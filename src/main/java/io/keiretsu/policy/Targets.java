package io.keiretsu.policy;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Qualifier;
import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.OnFactsAlone;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which targets are set?
 *
 * @param setter who aims
 */
public record Targets(@Parameter(kind = {
		ThingKind.MINISTRY, ThingKind.FIRM }, example = "meti") @Nullable Thing setter)
		implements
			Question<Targets.Row>{

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No target" + ((this.setter != null) ? " of " + this.setter.name() : ""));
		}
		return Words.sentence(Words.list(found.rows().stream().map(Row::says).toList()) + found.accordingTo());
	}

	/**
	 * A target.
	 *
	 * @param setter who aims
	 * @param metric production-capacity, output, sales-share or projects
	 * @param value how much
	 * @param unit of the value
	 * @param qualifier of the value
	 * @param valueMin the least that it can mean
	 * @param valueMax the most that it can mean
	 * @param country where; ISO 3166-1 alpha-2
	 * @param region where; ISO 3166-2 or UN M49
	 * @param product of what
	 * @param definition what counts
	 * @param deadline by when, as stated
	 * @param baseline where it started, in the same unit
	 * @param baselineAt when that was, as stated
	 * @param target the id of the fact
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	@OnFactsAlone
	public record Row(Thing setter, String metric, @Nullable BigDecimal value, @Nullable String unit, String qualifier,
			@Nullable BigDecimal valueMin, @Nullable BigDecimal valueMax, @Nullable String country,
			@Nullable String region, @Nullable Thing product, @Nullable String definition, @Nullable String deadline,
			@Gap @Nullable BigDecimal baseline, @Nullable String baselineAt, String target, Boolean whenUncertain,
			List<String> facts) {

		private String says() {
			Quantity quantity = new Quantity(this.value, this.valueMin, this.valueMax, this.unit, false,
					Qualifier.of(this.qualifier), "not-stated", null);
			return this.setter.name() + " aims at " + Words.amount(quantity) + " of "
					+ ((this.product != null) ? this.product.name() + " " : "") + this.metric.replace('-', ' ')
					+ ((this.country != null) ? " in " + Places.inText(this.country) : "")
					+ ((this.deadline != null) ? " " + by(this.deadline) : "") + ((this.baseline != null) ? ", up from "
							+ Words.number(this.baseline) + "%".repeat("percent".equals(this.unit) ? 1 : 0) : "");
		}

		private static String by(String deadline) {
			return (deadline.startsWith("/") ? "" : "by ") + Words.date(new PartialDate(deadline));
		}

	}

}
