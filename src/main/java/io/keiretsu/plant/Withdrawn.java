package io.keiretsu.plant;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * Which plants were cancelled, suspended or closed?
 *
 * @param country where they were to be; ISO 3166-1 alpha-2
 * @param firm who was to run them
 */
public record Withdrawn(@Parameter(example = "JP") @Nullable String country,
		@Parameter(kind = ThingKind.FIRM, example = "nissan-motor") @Nullable Thing firm)
		implements
			Question<Withdrawn.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No withdrawn plant" + ((this.firm != null) ? " of " + this.firm.name() : "")
					+ ((this.country != null) ? " in " + Places.inText(this.country) : ""));
		}
		List<String> parts = new ArrayList<>();
		for (String status : List.of("cancelled", "suspended", "closed")) {
			List<String> plants = found.rows()
				.stream()
				.filter((row) -> row.status().equals(status))
				.map(Row::says)
				.toList();
			if (!plants.isEmpty()) {
				parts.add(Words.count(plants.size(), "plant") + ((plants.size() == 1) ? " is " : " are ") + status
						+ ": " + Words.list(plants));
			}
		}
		return Words.sentence(String.join("; ", parts) + found.accordingTo());
	}

	/**
	 * A plant that was given up, for now or for good.
	 *
	 * @param plant the plant
	 * @param operators who runs or was to run it
	 * @param status cancelled, suspended or closed
	 * @param since when that happened, as stated
	 * @param reason why, as stated
	 * @param plannedStart when it was to make its first product, as stated
	 * @param investment what was to be spent, by the best source
	 * @param subsidy what public money it was to get, by the best source
	 * @param country ISO 3166-1 alpha-2
	 * @param whenUncertain whether the stated date leaves open if it had happened by then
	 * @param facts what the row rests on
	 */
	public record Row(Thing plant, List<Thing> operators, String status, @Nullable String since,
			@Gap @Nullable String reason, @Nullable String plannedStart, @Gap @Nullable Quantity investment,
			@Gap @Nullable Quantity subsidy, @Nullable String country, Boolean whenUncertain, List<String> facts) {

		private String says() {
			List<String> money = new ArrayList<>();
			if (this.investment != null) {
				money.add("an investment of " + Words.amount(this.investment));
			}
			if (this.subsidy != null) {
				money.add("a subsidy of " + Words.amount(this.subsidy));
			}
			return this.plant.name()
					+ (this.operators.isEmpty() ? ""
							: " of " + Words.list(this.operators.stream().map(Thing::name).toList()))
					+ (money.isEmpty() ? "" : " with " + Words.list(money))
					+ (this.whenUncertain ? ", perhaps only later" : "");
		}

	}

}
