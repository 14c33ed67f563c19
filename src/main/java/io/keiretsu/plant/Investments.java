package io.keiretsu.plant;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	private static final int SHOWN = 5;

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No investment" + ((this.firm != null) ? " of " + this.firm.name() : "")
					+ ((this.country != null) ? " in " + Places.inText(this.country) : ""));
		}
		Map<String, List<Row>> byFact = found.rows()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.facts().get(0), LinkedHashMap::new, Collectors.toList()));
		List<String> investments = byFact.values().stream().map(Investments::says).distinct().toList();
		return Words.sentence(Words.clauses(investments, SHOWN) + found.accordingTo());
	}

	private static String says(List<Row> plants) {
		Row first = plants.get(0);
		Tense tense = plants.stream().map(Row::tense).min(Comparator.naturalOrder()).orElseThrow();
		return first.who() + tense.verb(first.investors().size() > 1) + first.howMuch() + " in "
				+ Words.list(plants.stream().map(Row::where).toList());
	}

	/**
	 * How an investment is told, by the last word on the plant; that of one that goes on
	 * comes first.
	 */
	private enum Tense {

		GOES_ON(" invests ", " invest "), IS_TO_COME(" is to invest ", " are to invest "),
		IS_OVER(" invested ", " invested "), WAS_GIVEN_UP(" was to invest ", " were to invest ");

		private final String one;

		private final String several;

		Tense(String one, String several) {
			this.one = one;
			this.several = several;
		}

		String verb(boolean several) {
			return several ? this.several : this.one;
		}

		static Tense of(@Nullable String status) {
			return switch (String.valueOf(status)) {
				case "considered", "planned", "announced", "approved" -> IS_TO_COME;
				case "closed" -> IS_OVER;
				case "suspended", "cancelled" -> WAS_GIVEN_UP;
				default -> GOES_ON;
			};
		}

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

		private String who() {
			return this.investors.isEmpty() ? "an investor that is not named"
					: Words.list(this.investors.stream().map(Thing::name).toList());
		}

		private String howMuch() {
			return this.undivided ? "together " + Words.most(this.amount) : Words.amount(this.amount);
		}

		private Tense tense() {
			return Tense.of(this.status);
		}

		private String where() {
			boolean isGone = List.of(Tense.IS_OVER, Tense.WAS_GIVEN_UP).contains(tense());
			return this.plant.name() + (isGone ? " (" + this.status + ")" : "");
		}

	}

}
