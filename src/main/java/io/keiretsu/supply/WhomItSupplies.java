package io.keiretsu.supply;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Findings;
import io.keiretsu.question.Parameter;
import io.keiretsu.question.Question;
import io.keiretsu.question.Thing;

/**
 * Whom does a firm supply?
 *
 * @param supplier the firm that supplies
 * @param product what is supplied, if only that is asked for
 */
public record WhomItSupplies(@Parameter(kind = ThingKind.FIRM, example = "lg-energy-solution") Thing supplier,
		@Parameter(kind = ThingKind.PRODUCT, example = "ev-battery") @Nullable Thing product)
		implements
			Question<WhoSupplies.Row> {

	@Override
	public String says(Findings<WhoSupplies.Row> found) {
		String whose = ((this.product != null) ? this.product.name() + " from " : "") + this.supplier.name();
		return new Supplies(found).says("buyer of " + whose, (row) -> row.buyer().id());
	}

}
