package io.keiretsu.firm;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.keiretsu.question.Words;

/**
 * What somebody holds of a firm, in words.
 *
 * @param share fraction of the capital, where one number is stated
 * @param min the least that it can be, 0 to 1
 * @param max the most that it can be, 0 to 1
 * @param control subsidiary, joint or minority
 */
record Holding(@Nullable BigDecimal share, @Nullable BigDecimal min, @Nullable BigDecimal max,
		@Nullable String control) {

	/**
	 * {@return such as "51%", "40% to 60%", "at least 40%", "share not documented", with
	 * what the source calls it}
	 */
	String words() {
		String called = (this.control == null) ? "" : switch (this.control) {
			case "joint" -> ", jointly with others";
			case "minority" -> ", as a minority";
			default -> ", as a " + this.control;
		};
		return part() + called;
	}

	private String part() {
		if (this.share != null) {
			return percent(this.share);
		}
		if (this.min == null || this.max == null) {
			return (this.min != null) ? "at least " + percent(this.min)
					: (this.max != null) ? "at most " + percent(this.max) : "share not documented";
		}
		return (this.min.compareTo(this.max) == 0) ? percent(this.min) : percent(this.min) + " to " + percent(this.max);
	}

	private static String percent(BigDecimal share) {
		return Words.number(share.movePointRight(2)) + "%";
	}

}
