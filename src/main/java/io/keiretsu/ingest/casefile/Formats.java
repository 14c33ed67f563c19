package io.keiretsu.ingest.casefile;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.keiretsu.fact.CheckDigits;
import io.keiretsu.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the schema calls a format, checked against the register behind it. Each gives back
 * a sentence, or null where the text is well.
 */
final class Formats {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private static final Map<String, Function<String, @Nullable String>> CHECKS = Map.of("country", Formats::country,
			"region", Formats::region, "language", Formats::language, "currency", Formats::currency, "partial-date",
			Formats::partialDate, "date", Formats::day, "link", Formats::link, "lei", Formats::lei, "isin",
			Formats::isin);

	private Formats() {
	}

	/**
	 * What is wrong with a text of this format; null where nothing is.
	 */
	static @Nullable String complaint(String format, String text) {
		Function<String, @Nullable String> check = CHECKS.get(format);
		return (check != null) ? check.apply(text) : null;
	}

	static boolean isCountry(String text) {
		return COUNTRIES.contains(text);
	}

	private static @Nullable String country(String text) {
		return isCountry(text) ? null : "'" + text + "' is not a country; allowed are the two capital letters of "
				+ "ISO 3166-1, such as JP." + suggestion(text, COUNTRIES);
	}

	private static @Nullable String region(String text) {
		boolean known = text.matches("[0-9]{3}")
				|| text.matches("[A-Z]{2}-[A-Z0-9]{1,3}") && isCountry(text.substring(0, 2));
		return known ? null : "'" + text + "' is not a region; allowed are a code of ISO 3166-2 such as US-MI, and "
				+ "the three digits of UN M49 such as 003.";
	}

	private static @Nullable String language(String text) {
		boolean known = text.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
				&& (text.matches("[a-z]{3}.*") || LANGUAGES.contains(text.substring(0, 2)));
		return known ? null : "'" + text + "' is not a language; allowed are tags such as en, ja or zh-Hant.";
	}

	private static @Nullable String currency(String text) {
		return CURRENCIES.contains(text) ? null : "'" + text + "' is not a currency; allowed are the three capital "
				+ "letters of ISO 4217, such as USD." + suggestion(text, CURRENCIES);
	}

	private static @Nullable String partialDate(String text) {
		try {
			new PartialDate(text);
			return null;
		}
		catch (IllegalArgumentException ex) {
			return ex.getMessage() + ".";
		}
	}

	private static @Nullable String day(String text) {
		try {
			LocalDate.parse(text);
			return null;
		}
		catch (DateTimeException ex) {
			return "'" + text + "' is not a day; write a full date such as 2026-11-22.";
		}
	}

	private static @Nullable String link(String text) {
		try {
			URI link = URI.create(text);
			if (("https".equals(link.getScheme()) || "http".equals(link.getScheme())) && link.getHost() != null) {
				return null;
			}
		}
		catch (IllegalArgumentException ex) {
			// said below
		}
		return "'" + text + "' is not a link; it begins with https:// or http:// and names a host.";
	}

	private static @Nullable String lei(String text) {
		if (text.length() != 20) {
			return "'" + text + "' is not a LEI: it has " + text.length() + " characters, not 20.";
		}
		if (!text.matches("[0-9A-Z]{18}[0-9]{2}")) {
			return "'" + text + "' is not a LEI: it is 18 capital letters or digits and 2 digits.";
		}
		return CheckDigits.fitLei(text) ? null
				: "'" + text + "' is not a LEI: its check digits do not fit. Look for a mistyped sign.";
	}

	private static @Nullable String isin(String text) {
		if (!text.matches("[A-Z]{2}[0-9A-Z]{9}[0-9]")) {
			return "'" + text + "' is not an ISIN: it is 2 capital letters, 9 capital letters or digits, and 1 digit.";
		}
		return CheckDigits.fitIsin(text) ? null
				: "'" + text + "' is not an ISIN: its check digit does not fit. Look for a mistyped sign.";
	}

	private static String suggestion(String text, Set<String> known) {
		String capitals = text.toUpperCase(Locale.ROOT);
		return known.contains(capitals) ? " Did you mean '" + capitals + "'?" : "";
	}

}
