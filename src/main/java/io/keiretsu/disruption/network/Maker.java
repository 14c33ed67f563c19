package io.keiretsu.disruption.network;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a product, or supplies it, and where.
 *
 * @param product its number
 * @param firm who runs the plant or supplies, or {@link Network#NONE} where that is not
 * documented
 * @param plant where, or {@link Network#NONE} where that is not documented
 * @param state the last word on the plant, or {@code null} where there is none
 */
public record Maker(int product, int firm, int plant, @Nullable PlantState state) {

	boolean isOut() {
		return this.state == PlantState.SUSPENDED || this.state == PlantState.CANCELLED
				|| this.state == PlantState.CLOSED;
	}

}
