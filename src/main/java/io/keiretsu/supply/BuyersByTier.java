package io.keiretsu.supply;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;

/**
 * Whom does a firm supply, and whom do those buyers supply?
 *
 * @param supplier the firm that supplies
 * @param tiers how many tiers down
 */
public record BuyersByTier(@Parameter(kind = ThingKind.FIRM, example = "lg-energy-solution") Thing supplier,
		@Parameter(otherwise = "3", atMost = Tiers.MOST, example = "3") Integer tiers)
		implements
			Question<BuyersByTier.Row> {

	@Override
	public String says(Findings<Row> found) {
		return new Tiers(found, found.rows().stream().map(Row::placed).toList()).says("buyer",
				" from " + this.supplier.name(), this.tiers);
	}

	/**
	 * A buyer, in the nearest tier in which it is found. The rows before it hold the rest
	 * of the way from the supplier.
	 *
	 * @param buyer the legal entity
	 * @param tier how many contracts lie between, at least
	 * @param country where its home is, ISO 3166-1 alpha-2
	 * @param firmsInTier how many firms the tier has in all
	 * @param sellers who of the tier before supplies it, or of the supplier's group
	 * @param whenUncertain whether the stated dates leave open for each of its contracts
	 * if it held then
	 * @param facts at most ten contracts with those sellers
	 */
	public record Row(Thing buyer, Integer tier, @Gap @Nullable String country, Integer firmsInTier,
			List<Thing> sellers, Boolean whenUncertain, List<String> facts) {

		private Tiers.Placed placed() {
			return new Tiers.Placed(this.tier, this.buyer.name(), this.firmsInTier);
		}

	}

}
