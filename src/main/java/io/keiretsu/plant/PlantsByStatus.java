package io.keiretsu.plant;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Unit;
import io.keiretsu.question.Words;

/**
 * Which plants are considered, planned, being built, operating or given up?
 *
 * @param status the last word on them
 * @param country where they are; ISO 3166-1 alpha-2
 * @param product what they make
 */
public record PlantsByStatus(@Parameter(example = "under-construction", allowed = {
		"considered", "planned", "announced", "approved", "under-construction", "operating", "suspended", "cancelled",
		"closed" }) @Nullable String status, @Parameter(example = "JP") @Nullable String country,
		@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") @Nullable Thing product)
		implements
			Question<PlantsByStatus.Row>{

	@Override
	public String says(Findings<Row> found) {
		if (found.rows().isEmpty()) {
			return found.nothing("No " + ((this.status != null) ? this.status.replace('-', ' ') + " " : "") + "plant"
					+ ((this.product != null) ? " for " + this.product.name() : "")
					+ ((this.country != null) ? " in " + Places.inText(this.country) : ""));
		}
		Map<String, Long> counts = found.rows()
			.stream()
			.collect(Collectors.groupingBy(
					(row) -> (row.status() != null) ? row.status().replace('-', ' ') : "without a documented status",
					TreeMap::new, Collectors.counting()));
		List<String> parts = counts.entrySet().stream().map((part) -> part.getValue() + " " + part.getKey()).toList();
		return Words.sentence("%s%s%s documented: %s%s".formatted(found.truncated() ? "at least " : "",
				Words.count(found.rows().size(), "plant"), (found.rows().size() == 1) ? " is" : " are",
				Words.all(parts), found.accordingTo()));
	}

	/**
	 * A plant.
	 *
	 * @param plant the plant
	 * @param operators who runs or is to run it
	 * @param status the last word on it; none where nothing is documented
	 * @param since when that came to be, as stated
	 * @param plannedStart when it is to make its first product, as stated
	 * @param capacity per year; of an undivided total, from 0 to that
	 * @param country ISO 3166-1 alpha-2
	 * @param whenUncertain whether the stated date leaves open if it had come to be by
	 * then
	 * @param facts what the row rests on
	 */
	public record Row(Thing plant, List<Thing> operators, @Gap @Nullable String status, @Nullable String since,
			@Nullable String plannedStart, @Gap @Unit @Nullable Quantity capacity, @Nullable String country,
			Boolean whenUncertain, List<String> facts) {

	}

}
