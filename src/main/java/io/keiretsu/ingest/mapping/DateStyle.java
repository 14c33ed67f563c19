package io.keiretsu.ingest.mapping;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * How dates are written.
 *
 * @param patterns the patterns, as the mapping has them
 * @param formats what reads them
 */
record DateStyle(List<String> patterns, List<DateTimeFormatter> formats) {

	/**
	 * The style of these patterns.
	 * @throws IllegalArgumentException where one is no pattern
	 */
	static DateStyle of(List<String> patterns) {
		return new DateStyle(patterns, patterns.stream().map(DateStyle::format).toList());
	}

	/** The date, as precise as its pattern. */
	String of(String text) throws CellRefused {
		for (DateTimeFormatter format : this.formats) {
			try {
				TemporalAccessor date = format.parse(text);
				String year = String.format("%04d", date.get(ChronoField.YEAR));
				if (!date.isSupported(ChronoField.MONTH_OF_YEAR)) {
					return year;
				}
				String month = year + String.format("-%02d", date.get(ChronoField.MONTH_OF_YEAR));
				return date.isSupported(ChronoField.DAY_OF_MONTH)
						? month + String.format("-%02d", date.get(ChronoField.DAY_OF_MONTH)) : month;
			}
			catch (DateTimeException ex) {
				// the next pattern may fit
			}
		}
		throw new CellRefused(text,
				"'" + text + "' is not a date in "
						+ ((this.patterns.size() == 1) ? "the pattern " : "any of the patterns ")
						+ String.join(", ", this.patterns) + ". Correct the cell, or add its pattern to 'date'.");
	}

	private static DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern.replace('y', 'u'))
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
