package io.keiretsu.question;

import java.util.Locale;
import java.util.Set;

/** A country as requests name it. */
public final class CountryCode {

	/** The name under which every request asks for a country. */
	static final String PARAMETER = "country";

	private static final Set<String> ALL = Set.of(Locale.getISOCountries());

	private CountryCode() {
	}

	/**
	 * {@return the code, if it is one}
	 * @param value what was asked for
	 * @throws ParameterRefused if it is none, so that a misspelt country never finds
	 * nothing
	 */
	public static String of(String value) {
		if (!ALL.contains(value)) {
			throw new ParameterRefused(PARAMETER, value, "the two capital letters of ISO 3166-1, such as JP");
		}
		return value;
	}

}
