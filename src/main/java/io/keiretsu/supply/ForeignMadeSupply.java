package io.keiretsu.supply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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
 * Which supplies of a product do a country's firms get from plants abroad? What is made
 * abroad need not come into the country: that only {@code destinationCountry} says.
 *
 * @param country the home of the firms that buy; ISO 3166-1 alpha-2
 * @param product what is supplied
 */
public record ForeignMadeSupply(@Parameter(example = "JP") String country,
		@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") Thing product)
		implements
			Question<ForeignMadeSupply.Row> {

	@Override
	public String says(Findings<Row> found) {
		String what = this.product.name() + " made abroad for firms of " + Places.inText(this.country);
		Map<String, List<Row>> contracts = found.rows()
			.stream()
			.filter(Row::isAlive)
			.collect(Collectors.groupingBy(Row::contract, LinkedHashMap::new, Collectors.toList()));
		if (contracts.isEmpty()) {
			return found.nothing("No supply of " + what);
		}
		long open = contracts.values().stream().filter((rows) -> rows.get(0).destinationCountry() == null).count();
		String where = (open == 0) ? "" : "; where the goods go is not documented"
				+ ((open == contracts.size()) ? "" : " for " + Words.count(open, "contract"));
		return Words.sentence((found.truncated() ? "at least " : "") + Words.count(contracts.size(), "contract")
				+ ((contracts.size() == 1) ? " is" : " are") + " documented for " + what + found.by() + ": "
				+ Words.clauses(contracts.values().stream().limit(5).map(ForeignMadeSupply::clause).toList()) + where);
	}

	private static String clause(List<Row> contract) {
		Row row = contract.get(0);
		return row.buyer().name() + " from " + row.supplier().name() + ", made at "
				+ Words.list(contract.stream()
					.map((each) -> each.plant().name() + " (" + Places.name(each.plantCountry()) + ")")
					.toList())
				+ ((row.amount() != null) ? ", for " + Words.amount(row.amount()) : "")
				+ ((row.destinationCountry() != null) ? ", to " + Places.inText(row.destinationCountry()) : "");
	}

	/**
	 * A contract, from one of its plants abroad.
	 *
	 * @param buyer the legal entity that buys
	 * @param supplier the legal entity that supplies
	 * @param plant where it is made
	 * @param plantCountry where that is, ISO 3166-1 alpha-2
	 * @param destinationCountry where the goods go, ISO 3166-1 alpha-2
	 * @param product what is supplied
	 * @param amount the money of the whole contract
	 * @param stage how far it has come; ended and cancelled ones are not counted
	 * @param contract the id of the fact
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	@OnFactsAlone
	public record Row(Thing buyer, Thing supplier, Thing plant, String plantCountry,
			@Gap @Nullable String destinationCountry, Thing product, @Gap @Nullable Quantity amount,
			@Nullable String stage, String contract, Boolean whenUncertain, List<String> facts) {

		boolean isAlive() {
			return this.stage == null || !List.of("ended", "cancelled").contains(this.stage);
		}

	}

}
