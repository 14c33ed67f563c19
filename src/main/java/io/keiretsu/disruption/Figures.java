package io.keiretsu.disruption;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.disruption.network.Amount;
import io.keiretsu.fact.Qualifier;
import io.keiretsu.fact.Quantity;
import io.keiretsu.question.Words;

/** Numbers of a network as people write them. */
final class Figures {

	private static final MathContext DIGITS = new MathContext(12);

	private static final MathContext SPOKEN = new MathContext(3);

	private Figures() {
	}

	/**
	 * To twelve digits, without what arithmetic leaves behind; open ends are no number.
	 */
	static @Nullable BigDecimal number(@Nullable Double number) {
		if (number == null || number.isInfinite() || number.isNaN()) {
			return null;
		}
		BigDecimal decimal = new BigDecimal(number, DIGITS).stripTrailingZeros();
		return (decimal.scale() < 0) ? decimal.setScale(0) : decimal;
	}

	/** "20%", "20% to 45%" or "up to 45%". */
	static String percent(double min, double max) {
		if (percent(min).equals(percent(max))) {
			return percent(max);
		}
		return ((min > 0) ? percent(min) + " to " : "up to ") + percent(max);
	}

	static String percent(double part) {
		BigDecimal percent = new BigDecimal(100 * part, SPOKEN);
		return (part > 0 && percent.compareTo(new BigDecimal("0.01")) < 0) ? "less than 0.01%"
				: Words.number(percent.setScale(2, RoundingMode.HALF_UP)) + "%";
	}

	/** "US$1.5bn and ¥20bn". */
	static String money(List<Amount> amounts) {
		return Words.list(amounts.stream().map(Figures::money).toList());
	}

	private static String money(Amount amount) {
		BigDecimal min = number(amount.min());
		BigDecimal max = number(amount.max());
		return Words.amount(new Quantity(number(amount.stated()), min, max, amount.currency(), true, Qualifier.EXACT,
				"not-stated", null));
	}

}
