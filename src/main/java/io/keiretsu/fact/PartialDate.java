package io.keiretsu.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it was stated: a year, a month, a day, a range of them, or "by".
 *
 * @param stated as it was written: {@code 2028}, {@code 2025-05}, {@code 2025-05-09},
 * {@code 2028-04/2029-03} (from the first to the second, both included), or {@code /2028}
 * (by the end of 2028)
 */
public record PartialDate(@JsonValue String stated) {

	/** The day that stands for an open beginning. */
	public static final LocalDate OPEN = LocalDate.of(1, 1, 1);

	private static final String ALLOWED = "write 2028, 2025-05, 2025-05-09, 2028-04/2029-03 (from/to) or /2028 (by)";

	private static final Pattern ONE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	private static final int EARLIEST = 1000;

	private static final int LATEST = 9998;

	/**
	 * Refuses what is not a date.
	 * @throws IllegalArgumentException with a sentence that says what is wrong and what
	 * to write
	 */
	public PartialDate {
		int slash = stated.indexOf('/');
		Span to = span(stated, stated.substring(slash + 1));
		if (slash > 0) {
			Span from = span(stated, stated.substring(0, slash));
			if (!from.end().isBefore(to.end()) || from.first().isAfter(to.first())) {
				throw refused(stated, "its end is not after its beginning");
			}
		}
	}

	/**
	 * The first day that it can mean, or {@link #OPEN} for "by".
	 */
	public LocalDate first() {
		int slash = this.stated.indexOf('/');
		if (slash == 0) {
			return OPEN;
		}
		return span(this.stated, (slash < 0) ? this.stated : this.stated.substring(0, slash)).first();
	}

	/**
	 * The day after the last that it can mean: 2026-01-01 for {@code 2025}.
	 */
	public LocalDate end() {
		return span(this.stated, this.stated.substring(this.stated.indexOf('/') + 1)).end();
	}

	/**
	 * The last day that it can mean: 2025-12-31 for {@code 2025}.
	 */
	public LocalDate last() {
		return end().minusDays(1);
	}

	@Override
	public String toString() {
		return this.stated;
	}

	private static Span span(String stated, String part) {
		Matcher match = ONE.matcher(part);
		if (!match.matches()) {
			throw refused(stated, null);
		}
		int year = Integer.parseInt(match.group(1));
		if (year < EARLIEST || year > LATEST) {
			throw refused(stated, "years go from " + EARLIEST + " to " + LATEST);
		}
		if (match.group(2) == null) {
			return new Span(Year.of(year).atDay(1), Year.of(year + 1).atDay(1));
		}
		int month = Integer.parseInt(match.group(2));
		if (month < 1 || month > 12) {
			throw refused(stated, "there is no month " + match.group(2));
		}
		YearMonth inMonth = YearMonth.of(year, month);
		if (match.group(3) == null) {
			return new Span(inMonth.atDay(1), inMonth.plusMonths(1).atDay(1));
		}
		int day = Integer.parseInt(match.group(3));
		if (!inMonth.isValidDay(day)) {
			throw refused(stated, inMonth + " has no day " + match.group(3));
		}
		return new Span(inMonth.atDay(day), inMonth.atDay(day).plusDays(1));
	}

	private static IllegalArgumentException refused(String stated, @Nullable String because) {
		return new IllegalArgumentException(
				"'" + stated + "' is not a date" + ((because != null) ? ", as " + because : "") + ": " + ALLOWED);
	}

	private record Span(LocalDate first, LocalDate end) {
	}

}
