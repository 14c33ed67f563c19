package io.keiretsu.question;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.convert.Neo4jConversionService;
import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyToMapConverter;

import io.keiretsu.fact.Qualifier;
import io.keiretsu.fact.Quantity;

/**
 * Reads a quantity from the properties of a node: {@code amount}, {@code amountMin},
 * {@code amountMax}, {@code amountCurrency} … It never writes, as Spring Data never does
 * here.
 */
public class QuantityProperties implements Neo4jPersistentPropertyToMapConverter<String, Quantity> {

	@Override
	public Map<String, Value> decompose(@Nullable Quantity quantity, Neo4jConversionService service) {
		throw new IllegalStateException("All writing is in cypher/ingest.");
	}

	@Override
	@SuppressWarnings("NullAway") // Spring Data takes null for "not there", and does not
									// say so
	public @Nullable Quantity compose(Map<String, Value> values, Neo4jConversionService service) {
		return compose(values);
	}

	/**
	 * {@return the quantity, or {@code null} where there is none}
	 * @param values properties by what comes after the quantity's own name
	 */
	static @Nullable Quantity compose(Map<String, Value> values) {
		String qualifier = text(values, "Qualifier");
		if (qualifier == null) {
			return null;
		}
		String currency = text(values, "Currency");
		BigDecimal other = number(values, "Other");
		return new Quantity(number(values, ""), number(values, "Min"), number(values, "Max"),
				(currency != null) ? currency : text(values, "Unit"), currency != null, Qualifier.of(qualifier),
				String.valueOf(text(values, "Per")),
				(other == null) ? null : new Quantity(other, other, other, text(values, "OtherCurrency"), true,
						Qualifier.of(qualifier), String.valueOf(text(values, "Per")), null));
	}

	private static @Nullable String text(Map<String, Value> values, String name) {
		Value value = values.get(name);
		return (value == null || value.isNull()) ? null : value.asString();
	}

	private static @Nullable BigDecimal number(Map<String, Value> values, String name) {
		Value value = values.get(name);
		return (value == null || value.isNull()) ? null : Numbers.plain(value.asDouble());
	}

}
