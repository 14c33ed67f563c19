package io.keiretsu.disruption;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import io.keiretsu.fact.Qualifier;
import io.keiretsu.fact.Quantity;

/**
 * A fact over which a loss travels, as sentences name it.
 *
 * @param id of the fact
 * @param title its caption
 * @param supplier who supplies, or {@code null} for a fact that is no contract
 * @param buyer who buys
 * @param product what, or {@code null} where it is not documented
 * @param amount the money, or {@code null} where it is not documented
 */
record Contract(String id, String title, @Nullable String supplier, @Nullable String buyer, @Nullable String product,
		@Nullable Quantity amount) {

	static Contract of(Record row) {
		String qualifier = row.get("qualifier").asString(null);
		return new Contract(row.get("contract").asString(), row.get("title").asString(""),
				row.get("supplier").asString(null), row.get("buyer").asString(null), row.get("product").asString(null),
				(qualifier == null || row.get("currency").isNull()) ? null
						: new Quantity(number(row, "amount"), number(row, "amountMin"), number(row, "amountMax"),
								row.get("currency").asString(), true, Qualifier.of(qualifier), "not-stated", null));
	}

	private static @Nullable BigDecimal number(Record row, String column) {
		Value value = row.get(column);
		return value.isNull() ? null : Figures.number(value.asDouble());
	}

}
