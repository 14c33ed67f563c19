package io.keiretsu.plant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Who invests how much in which plants?
 *
 * @param firm who invests
 * @param country where the plants are; ISO 3166-1 alpha-2
 */
public record Investments(@Parameter(kind = ThingKind.FIRM, example = "panasonic-energy") @Nullable Thing firm,
		@Parameter(example = "JP") @Nullable String country) implements Question<Investments.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No investment" + ((this.firm != null) ? " of " + this.firm.name() : "")
					+ ((this.country != null) ? " in " + Places.inText(this.country) : ""));
		}
		Map<String, String> byFact = new LinkedHashMap<>();
		found.rows()
			.forEach((row) -> byFact.merge(row.facts().get(0), row.says(),
					(one, more) -> one + " and " + row.plant().name()));
		return Words.sentence(Words.list(List.copyOf(byFact.values())) + found.accordingTo());
	}

	/**
	 * An investment in a plant.
	 *
	 * @param plant the plant
	 * @param investors who pays, together
	 * @param amount the money; of an undivided total, from 0 to that
	 * @param undivided whether the total is for several plants
	 * @param status the last word on the plant
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing plant, List<Thing> investors, Quantity amount, Boolean undivided, @Nullable String status,
			Boolean whenUncertain, List<String> facts) {

		private String says() {
			String who = this.investors.isEmpty() ? "an investor that is not named"
					: Words.list(this.investors.stream().map(Thing::name).toList());
			Quantity money = this.amount;
			return who + ((this.investors.size() > 1) ? " invest " : " invests ")
					+ (this.undivided ? "together " + Words.most(money) : Words.amount(money)) + " in "
					+ this.plant.name();
		}

	}

}
