package io.keiretsu.plant;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Unit;
import io.keiretsu.question.Words;

/**
 * Which plants does a firm run, own, pay for or buy from?
 *
 * @param firm the firm
 */
public record PlantsOfFirm(
		@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing firm) implements Question<PlantsOfFirm.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No plant of " + this.firm.name());
		}
		List<String> plants = found.rows()
			.stream()
			.map((row) -> row.plant().name() + " ("
					+ ((row.status() != null) ? row.status().replace('-', ' ') : "status not documented") + ")")
			.distinct()
			.toList();
		return Words.sentence("%s %s documented with %s: %s%s".formatted(Words.count(plants.size(), "plant"),
				(plants.size() == 1) ? "is" : "are", this.firm.name(), Words.list(plants), found.accordingTo()));
	}

	/**
	 * A plant, with what one firm of the group has to do with it.
	 *
	 * @param plant the plant
	 * @param firm the legal entity
	 * @param role operator, joint-operator, owner-of-operator, investor, subsidised or
	 * buyer-from
	 * @param jointly whether it is run with others
	 * @param status the last word on it
	 * @param product what it makes
	 * @param plannedStart when it is to make its first product
	 * @param capacity per year; of an undivided total, from 0 to that
	 * @param country ISO 3166-1 alpha-2
	 * @param region ISO 3166-2
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	public record Row(Thing plant, Thing firm, String role, @Nullable Boolean jointly, @Gap @Nullable String status,
			@Nullable Thing product, @Nullable String plannedStart, @Gap @Unit @Nullable Quantity capacity,
			@Nullable String country, @Nullable String region, Boolean whenUncertain, List<String> facts) {

	}

}
