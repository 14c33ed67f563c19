package io.keiretsu.question;

import java.math.BigDecimal;

/** Numbers of the graph, which keeps them as floats, as people write them. */
final class Numbers {

	private Numbers() {
	}

	static BigDecimal plain(double number) {
		BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
		return (decimal.scale() < 0) ? decimal.setScale(0) : decimal;
	}

}
