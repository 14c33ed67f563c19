package io.keiretsu.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Qualifier;
import io.keiretsu.fact.Quantity;

/**
 * The words that sentences share: amounts, counts and lists, as a careful journalist
 * writes them.
 */
public final class Words {

	private static final Map<String, String> SYMBOLS = Map.of("USD", "US$", "JPY", "¥", "EUR", "€", "GBP", "£");

	private static final List<Map.Entry<String, Integer>> SCALES = List.of(Map.entry("tn", 12), Map.entry("bn", 9),
			Map.entry("m", 6));

	private Words() {
	}

	/**
	 * {@return an amount with its qualifier, such as "about US$1.5bn", "up to ¥55.7bn",
	 * "5 GWh" or "20 to 25 GWh"}
	 * @param quantity what is stated
	 */
	public static String amount(Quantity quantity) {
		String number = (quantity.value() != null) ? measured(quantity.value(), quantity)
				: range(quantity.min(), quantity.max(), quantity);
		boolean saysSo = quantity.value() == null && quantity.qualifier() == Qualifier.UP_TO;
		return (saysSo ? "" : quantity.qualifier().prose()) + number;
	}

	/**
	 * {@return what a quantity is at most, without its qualifier, such as "¥9bn"}
	 * @param quantity what is stated
	 */
	public static String most(Quantity quantity) {
		return (quantity.max() != null) ? measured(quantity.max(), quantity) : "an amount that is not documented";
	}

	/**
	 * {@return money, such as "US$1.5bn"}
	 * @param amount how much
	 * @param currency ISO 4217
	 */
	public static String money(BigDecimal amount, String currency) {
		return amount(new Quantity(amount, amount, amount, currency, true, Qualifier.EXACT, "not-stated", null));
	}

	/**
	 * {@return an interval, such as "35 to 44 GWh", "up to 9 GWh" or "5 GWh"}
	 * @param min the least, if that is known
	 * @param max the most, if that is known
	 * @param unit such as {@code GWh}
	 */
	public static String interval(@Nullable BigDecimal min, @Nullable BigDecimal max, String unit) {
		return amount(new Quantity(null, min, max, unit, false, Qualifier.EXACT, "not-stated", null));
	}

	private static String range(@Nullable BigDecimal min, @Nullable BigDecimal max, Quantity quantity) {
		if (min == null || max == null) {
			return (min != null) ? "at least " + measured(min, quantity)
					: (max != null) ? "at most " + measured(max, quantity) : "an amount that is not documented";
		}
		if (min.compareTo(max) == 0) {
			return measured(max, quantity);
		}
		String least = (quantity.isMoney() || quantity.measure() == null) ? measured(min, quantity) : number(min);
		return (min.signum() == 0) ? "up to " + measured(max, quantity) : least + " to " + measured(max, quantity);
	}

	private static String measured(BigDecimal value, Quantity quantity) {
		String measure = quantity.measure();
		if (quantity.isMoney() && measure != null) {
			return SYMBOLS.getOrDefault(measure, measure + " ") + scaled(value);
		}
		return (measure == null) ? number(value)
				: number(value) + ("percent".equals(measure) ? "%" : " " + counted(value, measure));
	}

	private static String counted(BigDecimal value, String unit) {
		boolean word = List.of("piece", "vehicle", "project").contains(unit);
		return (word && value.compareTo(BigDecimal.ONE) != 0) ? unit + "s" : unit;
	}

	private static String scaled(BigDecimal value) {
		BigDecimal rounded = value.round(new MathContext(4, RoundingMode.HALF_UP));
		for (Map.Entry<String, Integer> scale : SCALES) {
			if (rounded.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.getValue())) >= 0) {
				return number(rounded.scaleByPowerOfTen(-scale.getValue())) + scale.getKey();
			}
		}
		return number(value);
	}

	/**
	 * {@return a number with commas between thousands and no trailing zeros}
	 * @param value the number
	 */
	public static String number(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
	}

	/**
	 * {@return a count with its noun, such as "1 source" or "3 sources"}
	 * @param count how many
	 * @param noun in the singular, with a regular plural
	 */
	public static String count(long count, String noun) {
		String plural = noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
		return String.format(Locale.ROOT, "%,d %s", count, (count == 1) ? noun : plural);
	}

	/**
	 * {@return a date as prose has it: "2025", "May 2025", "9 May 2025", "by 2028",
	 * "April 2028 to March 2029"}
	 * @param date as it was stated
	 */
	public static String date(PartialDate date) {
		String stated = date.stated();
		if (stated.startsWith("/")) {
			return "by " + day(stated.substring(1));
		}
		int slash = stated.indexOf('/');
		return (slash < 0) ? day(stated) : day(stated.substring(0, slash)) + " to " + day(stated.substring(slash + 1));
	}

	/**
	 * {@return a date with its preposition: "in 2025", "on 9 May 2025", "by 2028",
	 * "between April 2028 and March 2029"}
	 * @param date as it was stated
	 */
	public static String when(PartialDate date) {
		String stated = date.stated();
		int slash = stated.indexOf('/');
		if (slash > 0) {
			return "between " + day(stated.substring(0, slash)) + " and " + day(stated.substring(slash + 1));
		}
		return (slash == 0) ? date(date) : ((stated.length() > 7) ? "on " : "in ") + date(date);
	}

	private static String day(String stated) {
		String[] parts = stated.split("-");
		String month = (parts.length > 1)
				? Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " : "";
		return ((parts.length > 2) ? Integer.parseInt(parts[2]) + " " : "") + month + parts[0];
	}

	/**
	 * {@return a list as prose has it: "A", "A and B", "A, B and C"; after the fifth, how
	 * many more}
	 * @param items what is listed
	 */
	public static String list(List<String> items) {
		List<String> distinct = items.stream().distinct().toList();
		if (distinct.size() > 6) {
			return String.join(", ", distinct.subList(0, 5)) + " and " + (distinct.size() - 5) + " more";
		}
		return all(distinct);
	}

	/**
	 * {@return a list of which nothing is left out: "A", "A and B", "A, B and C"}
	 * @param items what is listed
	 */
	public static String all(List<String> items) {
		return joined(items, " and ");
	}

	/**
	 * {@return clauses that hold commas themselves, as prose has them: "a, b; c, d"}
	 * @param clauses without a full stop
	 */
	public static String clauses(List<String> clauses) {
		return String.join("; ", clauses);
	}

	/**
	 * {@return the first of such clauses, and how many more there are: "a, b; c, d; and 3
	 * more"; a last one is told itself}
	 * @param clauses without a full stop
	 * @param most how many are told where several are not
	 */
	public static String clauses(List<String> clauses, int most) {
		int untold = clauses.size() - most;
		return (untold <= 1) ? clauses(clauses)
				: "%s; and %,d more".formatted(clauses(clauses.subList(0, most)), untold);
	}

	/**
	 * {@return a source as a sentence names it: publisher, else title, and date}
	 * @param said evidence from it
	 */
	public static String source(Evidence said) {
		String name = (said.publisher() != null) ? said.publisher() : said.title();
		return (said.published() == null) ? name + " (undated)"
				: name + " (" + date(new PartialDate(said.published())) + ")";
	}

	/**
	 * {@return an ordinal, such as "8th"}
	 * @param number 1 or more
	 */
	public static String ordinal(int number) {
		int last = (number % 100 / 10 == 1) ? 0 : number % 10;
		return number + ((last == 1) ? "st" : (last == 2) ? "nd" : (last == 3) ? "rd" : "th");
	}

	/**
	 * {@return a column's name in words, such as "share of cost"}
	 * @param column such as {@code shareOfCost}
	 */
	public static String ofColumn(String column) {
		return column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return alternatives as prose has them: "A", "A or B", "A, B or C"}
	 * @param items what may be meant
	 */
	public static String either(List<String> items) {
		return joined(items, " or ");
	}

	private static String joined(List<String> items, String last) {
		return (items.size() < 2) ? String.join("", items)
				: String.join(", ", items.subList(0, items.size() - 1)) + last + items.get(items.size() - 1);
	}

	/**
	 * {@return the sentence with a capital first letter and a full stop}
	 * @param sentence words without a full stop
	 */
	public static String sentence(String sentence) {
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + (sentence.endsWith(".") ? "" : ".");
	}

}
