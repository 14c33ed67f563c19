package io.keiretsu.supply;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Gap;
import io.keiretsu.question.OnFactsAlone;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;

/**
 * Who supplies a firm?
 *
 * @param buyer the firm that is supplied
 * @param product what is supplied, if only that is asked for
 */
public record WhoSupplies(@Parameter(kind = ThingKind.FIRM, example = "toyota-motor") Thing buyer,
		@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") @Nullable Thing product)
		implements
			Question<WhoSupplies.Row> {

	@Override
	public String says(Findings<Row> found) {
		String whom = this.buyer.name() + ((this.product != null) ? " with " + this.product.name() : "");
		return new Supplies(found).says("supplier of " + whom, (row) -> row.supplier().id());
	}

	/**
	 * A contract, from one of its plants.
	 *
	 * @param supplier the legal entity that supplies
	 * @param buyer the legal entity that buys
	 * @param plant where it comes from
	 * @param plantCountry where that is, ISO 3166-1 alpha-2
	 * @param product what is supplied
	 * @param amount the money
	 * @param volume the goods
	 * @param unit of the volume
	 * @param shareOfCost part of the buyer's cost, 0 to 1
	 * @param shareOfRevenue part of the supplier's revenue, 0 to 1
	 * @param stage how far it has come
	 * @param since first delivery, else when it came into being
	 * @param until last delivery, else when it ends
	 * @param disclosedBy who made it known
	 * @param contract the id of the fact
	 * @param intraGroup whether both belong to one group
	 * @param whenUncertain whether the stated dates leave open if it held then
	 * @param facts what the row rests on
	 */
	@OnFactsAlone
	public record Row(Thing supplier, Thing buyer, @Gap @Nullable Thing plant, @Nullable String plantCountry,
			@Gap @Nullable Thing product, @Gap @Nullable Quantity amount, @Gap @Nullable BigDecimal volume,
			@Nullable String unit, @Gap @Nullable BigDecimal shareOfCost, @Gap @Nullable BigDecimal shareOfRevenue,
			@Nullable String stage, @Nullable String since, @Nullable String until, @Nullable String disclosedBy,
			String contract, Boolean intraGroup, Boolean whenUncertain, List<String> facts) {

		boolean isAlive() {
			return this.stage == null || !List.of("ended", "cancelled").contains(this.stage);
		}

	}

}
