package io.keiretsu.ingest.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How numbers are written, and what becomes of them.
 *
 * @param decimal what stands before decimals
 * @param thousands what stands between thousands; null for nothing
 * @param times what a number is multiplied by
 * @param zero whether 0 is a number and not a blank
 * @param least the least that is allowed
 * @param strip texts that may stand beside the number
 */
record NumberStyle(String decimal, @Nullable String thousands, BigDecimal times, boolean zero,
		@Nullable BigDecimal least, List<String> strip) {

	private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]{1,25}(\\.[0-9]{1,24})?");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]");

	static NumberStyle of(Node file, @Nullable Node number) {
		String decimal = file.text("decimal", ".");
		String thousands = thousands(file);
		if (number == null) {
			return new NumberStyle(decimal, thousands, BigDecimal.ONE, true, null, List.of());
		}
		String least = number.text("least");
		String separator = thousands(number);
		return new NumberStyle(number.text("decimal", decimal), (separator != null) ? separator : thousands,
				new BigDecimal(number.text("times", "1")), !number.text("zero", "zero").equals("not-given"),
				(least != null) ? new BigDecimal(least) : null, number.texts("strip", List.of()));
	}

	private static @Nullable String thousands(Node node) {
		String thousands = node.text("thousands");
		return "blank".equals(thousands) ? " " : thousands;
	}

	/** The number in plain digits; null where 0 is a blank. */
	@Nullable String of(String text) throws CellRefused {
		String bare = BLANKS.matcher(text).replaceAll(" ").strip();
		for (String each : this.strip) {
			bare = bare.replace(each, "");
		}
		String plain = plain(bare.strip());
		if (!PLAIN.matcher(plain).matches()) {
			throw new CellRefused(text,
					"'" + text + "' is not a number; allowed are digits with '" + this.decimal + "' before decimals"
							+ ((this.thousands != null) ? " and '" + this.thousands + "' between thousands"
									: " and nothing between thousands")
							+ ". Correct the cell, or say in the mapping how numbers are written.");
		}
		BigDecimal number = new BigDecimal(plain);
		if (this.least != null && number.compareTo(this.least) < 0) {
			throw new CellRefused(text, "'" + text + "' is less than " + this.least.toPlainString()
					+ ", the least that the mapping allows. Correct the cell, or the mapping.");
		}
		return (number.signum() == 0 && !this.zero) ? null : number.multiply(this.times).toPlainString();
	}

	/**
	 * With a point before decimals and nothing between thousands; unchanged if that is
	 * not possible.
	 */
	private String plain(String text) {
		String whole = text;
		if (this.thousands != null && text.contains(this.thousands)) {
			String groups = "[-+]?[0-9]{1,3}(" + Pattern.quote(this.thousands) + "[0-9]{3})+("
					+ Pattern.quote(this.decimal) + "[0-9]+)?";
			if (!text.matches(groups)) {
				return "";
			}
			whole = text.replace(this.thousands, "");
		}
		return this.decimal.equals(".") ? whole : whole.contains(".") ? "" : whole.replace(this.decimal, ".");
	}

}
