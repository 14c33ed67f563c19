package io.keiretsu.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Places;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;
import io.keiretsu.question.Words;

/**
 * From which countries is a firm supplied, and how concentrated is that?
 * <p>
 * Concentration is the Herfindahl–Hirschman index: the sum of the squares of the
 * countries' shares, here as fractions, so that it lies between 1 divided by the number
 * of countries and 1 (A. O. Hirschman, "The Paternity of an Index", American Economic
 * Review 54 (1964) 761–762; the US Merger Guidelines of 2023, § 2.1, take percents, and
 * so 10,000 for 1). What is counted is suppliers, not what they are paid; a supplier with
 * plants in two countries counts in both; one whose country is not documented counts in
 * none.
 *
 * @param buyer the firm that is supplied
 * @param tiers how many tiers up
 * @param by where a supplier counts
 */
public record SupplierCountries(@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing buyer,
		@Parameter(otherwise = "3", atMost = Tiers.MOST, example = "3") Integer tiers,
		@Parameter(otherwise = "plant", allowed = {
				"plant", "home", "ultimate-owner" }, example = "home") String by)
		implements
			Question<SupplierCountries.Row>{

	@Override
	public String says(Findings<Row> found) {
		String within = (this.tiers == 1) ? "" : " within " + this.tiers + " tiers";
		if (found.rows().isEmpty()) {
			return found.nothing("No supplier of " + this.buyer.name() + within);
		}
		String role = switch (this.by) {
			case "plant" -> "where their plants are";
			case "home" -> "where their homes are";
			default -> "where those who own them in the end are at home";
		};
		List<String> parts = new ArrayList<>();
		found.rows().stream().filter((row) -> row.country() != null).map(Row::says).forEach(parts::add);
		String unknown = found.rows()
			.stream()
			.filter((row) -> row.country() == null)
			.map((row) -> "; for " + Words.count(row.suppliers(), "supplier") + " that is not documented")
			.findFirst()
			.orElse("");
		BigDecimal index = found.rows().get(0).concentration();
		return Words.sentence("Suppliers of " + this.buyer.name() + within + " by " + role + ": "
				+ (parts.isEmpty() ? "no country is documented" : Words.list(parts)) + unknown + ((index != null)
						? "; concentration is " + Words.number(index) + " (Herfindahl–Hirschman, 1 at most)" : "")
				+ found.accordingTo());
	}

	/**
	 * A country.
	 *
	 * @param country ISO 3166-1 alpha-2; none for the suppliers whose country is not
	 * documented
	 * @param suppliers how many legal entities
	 * @param shareOfSuppliers of all countries' numbers together, 0 to 1
	 * @param concentration of all countries
	 * @param facts at most a hundred, one contract a supplier, and the stakes that lead
	 * to the owner
	 */
	public record Row(@Gap @Nullable String country, Integer suppliers, @Nullable BigDecimal shareOfSuppliers,
			@Nullable BigDecimal concentration, List<String> facts) {

		private String says() {
			String share = (this.shareOfSuppliers != null)
					? " (" + Words.number(this.shareOfSuppliers.movePointRight(2)) + "%)" : "";
			return this.suppliers + " in " + Places.inText(String.valueOf(this.country)) + share;
		}

	}

}
