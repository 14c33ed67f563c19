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
 * Who supplies a firm, and who supplies those suppliers?
 *
 * @param buyer the firm that is supplied
 * @param tiers how many tiers up
 */
public record SuppliersByTier(@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing buyer,
		@Parameter(otherwise = "3", atMost = Tiers.MOST, example = "3") Integer tiers)
		implements
			Question<SuppliersByTier.Row> {

	@Override
	public String says(Findings<Row> found) {
		return new Tiers(found, found.rows().stream().map(Row::placed).toList()).says("supplier",
				" of " + this.buyer.name(), this.tiers);
	}

	/**
	 * A supplier, in the nearest tier in which it is found. The rows before it hold the
	 * rest of the way to the buyer.
	 *
	 * @param supplier the legal entity
	 * @param tier how many contracts lie between, at least
	 * @param country where its home is, ISO 3166-1 alpha-2
	 * @param firmsInTier how many firms the tier has in all
	 * @param customers whom of the tier before it supplies, or of the buyer's group
	 * @param whenUncertain whether the stated dates leave open for each of its contracts
	 * if it held then
	 * @param facts at most ten contracts with those customers
	 */
	public record Row(Thing supplier, Integer tier, @Gap @Nullable String country, Integer firmsInTier,
			List<Thing> customers, Boolean whenUncertain, List<String> facts) {

		private Tiers.Placed placed() {
			return new Tiers.Placed(this.tier, this.supplier.name(), this.firmsInTier);
		}

	}

}
