package io.keiretsu.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private static final int SHOWN = 5;

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No target" + ((this.setter != null) ? " of " + this.setter.name() : ""));
		}
		Map<String, List<Row>> targets = found.rows()
			.stream()
			.collect(Collectors.groupingBy(Row::says, LinkedHashMap::new, Collectors.toList()));
		List<String> told = targets.entrySet()
			.stream()
			.map((target) -> target.getKey() + starts(target.getValue()))
			.toList();
		return Words.sentence(Words.clauses(told, SHOWN) + found.accordingTo());
	}

	private static String starts(List<Row> target) {
		List<String> starts = target.stream().flatMap(Row::start).distinct().toList();
		return starts.isEmpty() ? "" : ", " + Words.either(starts);
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

		/** All but where it started, which not everybody who tells of the target says. */
		private String says() {
			return this.setter.name() + " aims at " + goal()
					+ ((this.product != null) ? " for " + this.product.name() : "") + where()
					+ ((this.deadline != null) ? " " + by(this.deadline) : "");
		}

		private String goal() {
			String amount = amount(this.value, this.valueMin, this.valueMax, Qualifier.of(this.qualifier));
			return switch (this.metric) {
				case "projects" -> amount;
				case "production-capacity" -> "a production capacity of " + amount + " a year";
				case "output" -> "an output of " + amount;
				default -> "a " + this.metric.replace('-', ' ') + " of " + amount;
			};
		}

		private String amount(@Nullable BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max,
				Qualifier qualifier) {
			return Words.amount(new Quantity(value, min, max, this.unit, false, qualifier, "not-stated", null));
		}

		private String where() {
			String code = (this.region != null) ? this.region : this.country;
			if (code == null) {
				return "";
			}
			String name = Places.inText(code);
			return (name.equals(code) && this.definition != null) ? " (" + this.definition + ")" : " in " + name;
		}

		private Stream<String> start() {
			if (this.baseline == null) {
				return Stream.empty();
			}
			boolean isLess = this.valueMax != null && this.valueMax.compareTo(this.baseline) < 0;
			return Stream.of((isLess ? "down" : "up") + " from "
					+ amount(this.baseline, this.baseline, this.baseline, Qualifier.EXACT)
					+ ((this.baselineAt != null) ? " " + Words.when(new PartialDate(this.baselineAt)) : ""));
		}

		private static String by(String deadline) {
			return (deadline.startsWith("/") ? "" : "by ") + Words.date(new PartialDate(deadline));
		}

	}

}
