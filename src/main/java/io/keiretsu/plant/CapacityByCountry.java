package io.keiretsu.plant;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Unit;
import io.keiretsu.question.Words;

/**
 * How much capacity is documented in a country, by status?
 *
 * @param country where; ISO 3166-1 alpha-2
 * @param product what is made
 */
public record CapacityByCountry(@Parameter(example = "JP") String country,
		@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") @Nullable Thing product)
		implements
			Question<CapacityByCountry.Row> {

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No capacity" + ((this.product != null) ? " for " + this.product.name() : "") + " in "
					+ Places.inText(this.country));
		}
		List<String> parts = found.rows()
			.stream()
			.map((row) -> Words.amount(row.capacity()) + " a year " + row.status().replace('-', ' ') + " ("
					+ Words.list(row.plants().stream().map(Thing::name).toList()) + ")")
			.toList();
		return Words
			.sentence("In %s, %s%s".formatted(Places.inText(this.country), Words.list(parts), found.accordingTo()));
	}

	/**
	 * What plants of one status can make.
	 *
	 * @param status the last word on them
	 * @param plants which they are
	 * @param capacity per year, altogether; a total over plants of several statuses
	 * counts from 0 to itself in each
	 * @param facts what the row rests on
	 */
	public record Row(String status, List<Thing> plants, @Unit Quantity capacity, List<String> facts) {

	}

}
