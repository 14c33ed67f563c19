package io.keiretsu.question;

import java.util.Locale;
import java.util.regex.Pattern;

/** Countries and regions, as they are called. */
public final class Places {

	private static final Pattern WITH_ARTICLE = Pattern.compile("(.*[ .])?(Americas|Bahamas|Caribbean|Comoros|Emirates"
			+ "|Gambia|Isle of Man|Islands|Kingdom|Maldives|Netherlands|Philippines|Region|Republic|Seychelles|States"
			+ "|Territor(y|ies)|world)");

	private Places() {
	}

	/**
	 * {@return the name, such as "United States" or "North America"; the code itself
	 * where no name is known, as of a province}
	 * @param code ISO 3166-1 alpha-2, ISO 3166-2 or UN M49
	 */
	public static String name(String code) {
		return code.contains("-") ? code
				: new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
	}

	/**
	 * {@return the name as running text has it, such as "Japan" or "the United States"}
	 * @param code ISO 3166-1 alpha-2, ISO 3166-2 or UN M49
	 */
	public static String inText(String code) {
		String name = name(code);
		return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
	}

}
