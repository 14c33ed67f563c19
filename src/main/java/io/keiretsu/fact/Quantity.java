package io.keiretsu.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A number as a source states it, with what it leaves open.
 *
 * @param value the number that is stated; {@code null} where a range is
 * @param min the least that it can mean, {@code null} if that is open
 * @param max the most that it can mean, {@code null} if that is open
 * @param measure an ISO 4217 currency or a unit such as {@code GWh}; {@code null} for a
 * bare count
 * @param isMoney whether the measure is a currency
 * @param qualifier how the source qualifies it
 * @param per {@code year}, {@code total} or {@code not-stated}
 * @param other the same amount in the second currency that the source states
 */
public record Quantity(@Nullable BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max,
		@Nullable String measure, boolean isMoney, Qualifier qualifier, String per, @Nullable Quantity other) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/**
	 * {@return the quantity that a case file states}
	 * @param stated a number, a map of {@code value} or {@code min} and {@code max} with
	 * {@code unit} or {@code currency}, {@code qualifier} and {@code per}, or a list of
	 * two such maps: one amount in two currencies
	 */
	public static Quantity of(Object stated) {
		if (stated instanceof List<?> currencies) {
			Quantity first = of(currencies.get(0));
			return (currencies.size() > 1) ? first.alsoAs(of(currencies.get(1))) : first;
		}
		if (!(stated instanceof Map<?, ?> map)) {
			return stated((BigDecimal) stated, Qualifier.EXACT, null, false, "not-stated");
		}
		String currency = (String) map.get("currency");
		String measure = (currency != null) ? currency : (String) map.get("unit");
		Qualifier qualifier = Qualifier.of(text(map, "qualifier", "exact"));
		String per = text(map, "per", "not-stated");
		BigDecimal value = (BigDecimal) map.get("value");
		return (value != null) ? stated(value, qualifier, measure, currency != null, per)
				: new Quantity(null, (BigDecimal) map.get("min"), (BigDecimal) map.get("max"), measure,
						currency != null, qualifier, per, null);
	}

	private static String text(Map<?, ?> map, String key, String otherwise) {
		return (map.get(key) instanceof String text) ? text : otherwise;
	}

	private static Quantity stated(BigDecimal value, Qualifier qualifier, @Nullable String measure, boolean isMoney,
			String per) {
		BigDecimal slack = (qualifier == Qualifier.ABOUT) ? halfOfLastDigit(value) : BigDecimal.ZERO;
		BigDecimal min = (qualifier == Qualifier.UP_TO) ? BigDecimal.ZERO : value.subtract(slack);
		boolean open = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.OVER;
		return new Quantity(value, min, open ? null : value.add(slack), measure, isMoney, qualifier, per, null);
	}

	private static BigDecimal halfOfLastDigit(BigDecimal value) {
		return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()).multiply(HALF);
	}

	private Quantity alsoAs(Quantity other) {
		return new Quantity(this.value, this.min, this.max, this.measure, this.isMoney, this.qualifier, this.per,
				other);
	}

	/**
	 * {@return the properties of a node that keep this quantity, by what comes after the
	 * quantity's own name: {@code ""}, {@code Min}, {@code Max}, {@code Currency} or
	 * {@code Unit}, {@code Qualifier}, {@code Per}, {@code Other}, {@code OtherCurrency}}
	 */
	public Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>();
		put(properties, "", this.value);
		put(properties, "Min", this.min);
		put(properties, "Max", this.max);
		put(properties, this.isMoney ? "Currency" : "Unit", this.measure);
		put(properties, "Qualifier", this.qualifier.word());
		put(properties, "Per", this.per);
		if (this.other != null) {
			put(properties, "Other", this.other.value);
			put(properties, "OtherCurrency", this.other.measure);
		}
		return properties;
	}

	private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, (value instanceof BigDecimal number) ? number.doubleValue() : value);
		}
	}

	/**
	 * {@return whether both can be true at once: their intervals touch, where "up to" is
	 * compared by its bound}
	 * @param that another quantity in the same measure
	 */
	public boolean agreesWith(Quantity that) {
		return atMost(this.comparedFrom(), that.max) && atMost(that.comparedFrom(), this.max);
	}

	private @Nullable BigDecimal comparedFrom() {
		return (this.qualifier == Qualifier.UP_TO) ? this.max : this.min;
	}

	private static boolean atMost(@Nullable BigDecimal low, @Nullable BigDecimal high) {
		return low == null || high == null || low.compareTo(high) <= 0;
	}

}
