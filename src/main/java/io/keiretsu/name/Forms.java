package io.keiretsu.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * The legal forms of the world and what they are called: GLEIF's list of ISO 20275, and
 * beside it how firms of a country write a form in English. What a list calls a form is
 * an alias, folded; a country gives it codes.
 */
final class Forms {

	/** Forms of these kinds are part of what a body is called. */
	private static final Pattern BODY = Pattern.compile(
			".*(bank|trust|fund|fond|foundation|stiftung|associat|asoci|associaz|cooperat|coop|savings|insurance|mutual|universi|religi|church|profit|munici|govern|ministr|charit|school|union|club|hospital|institut|agency|sociedad civil|branch|dealer|vehicle|scheme).*");

	/** What a name in English has to be made of in order to be a form of a company. */
	private static final Set<String> ENGLISH = Set.of("limited", "liability", "company", "corporation", "incorporated",
			"partnership", "public", "private", "unlimited", "proprietary", "by", "shares", "guarantee");

	private static final Pattern OTHER = Pattern.compile(
			".*(compa|corpora|limit|gesellschaft|haftung|bolag|selskab|selskap|yhti|societ|socied|spol|vennootschap|общест|товарист|акционер|акціонер|akcio|akcinė|akcine|akciov|akcyjna|tarsas|drustvo|druzba|osauhing|aktsia|sabiedr|bendrov|anonim|εταιρ|sirketi|kaisha|gaisya|hoesa|gong si|perseroan|berhad).*");

	private static final Pattern EASTERN = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+");

	private static final Pattern EASTERN_COMPANY = Pattern.compile(".*(公司|会社|會社|회사)");

	private static final Pattern NOTHING_BUT_ADJECTIVE = Pattern
		.compile("(public|private|unlimited|limited liability|by shares)( (corporation|company|partnership))?");

	private static final Map<String, String> SHORT = Map.of("company", "co", "corporation", "corp", "incorporated",
			"inc", "limited", "ltd");

	/** By alias and country, the codes of the forms that are called so. */
	private final Map<String, Map<String, Set<String>>> codes = new HashMap<>();

	private final Set<String> attached = new HashSet<>();

	Forms() {
		Resource.rows("elf-codes-1.4.1.csv").forEach(this::ofIso);
		List<NamedCsvRecord> ours = Resource.rows("forms.csv");
		ours.forEach((row) -> List.of(row.getField("aliases").split("\\|"))
			.forEach((alias) -> add(alias, row.getField("country"), "row " + row.getStartingLineNumber())));
	}

	private void ofIso(NamedCsvRecord row) {
		String country = row.getField("Country Code (ISO 3166-1)");
		String code = row.getField("ELF Code");
		boolean english = row.getField("Language").equals("English");
		Set<String> aliases = new LinkedHashSet<>();
		for (String column : List.of("Entity Legal Form name Local name",
				"Entity Legal Form name Transliterated name (per ISO 01-140-10)")) {
			String name = row.getField(column);
			String words = String.join(" ", Folding.words(Folding.fold(name)));
			if (!BODY.matcher(words).matches() && (english ? isEnglish(words) : OTHER.matcher(words).matches())
					|| EASTERN_COMPANY.matcher(words).matches()) {
				aliases.add(name);
			}
		}
		for (String column : List.of("Abbreviations Local language", "Abbreviations transliterated")) {
			for (String alias : row.getField(column).split(";")) {
				if (!BODY.matcher(Folding.fold(alias)).matches()) {
					aliases.add(alias);
				}
			}
		}
		aliases.forEach((alias) -> add(alias, country, code));
	}

	private static boolean isEnglish(String words) {
		return !NOTHING_BUT_ADJECTIVE.matcher(words).matches() && ENGLISH.containsAll(List.of(words.split(" ")));
	}

	private void add(String alias, String country, String code) {
		String folded = Folding.fold(alias);
		String words = String.join(" ", Folding.words(folded));
		if (words.isEmpty() || words.matches("[ivx]+") || words.length() == 1 && !EASTERN.matcher(words).matches()) {
			return;
		}
		if (EASTERN.matcher(words).matches()) {
			this.attached.add(words);
		}
		this.codes.computeIfAbsent(abbreviated(words), (key) -> new HashMap<>())
			.computeIfAbsent(country, (key) -> new HashSet<>())
			.add(code);
	}

	/** Whether these words are what some form is called. */
	boolean isAlias(List<String> words) {
		return this.codes
			.containsKey(words.stream().map((word) -> SHORT.getOrDefault(word, word)).collect(Collectors.joining(" ")));
	}

	/** Company, Limited is Co., Ltd. in any mixture. */
	private static String abbreviated(String words) {
		return Arrays.stream(words.split(" "))
			.map((word) -> SHORT.getOrDefault(word, word))
			.collect(Collectors.joining(" "));
	}

	/**
	 * {@return what is written without a space to a name, the longest first; a single
	 * sign counts in brackets only}
	 */
	List<String> attached() {
		List<String> all = new ArrayList<>(this.attached);
		all.sort(Comparator.comparingInt(String::length).reversed().thenComparing((alias) -> alias));
		return all;
	}

	/**
	 * {@return whether two firms may have one legal form}: where one names none, or both
	 * the same; else where most codes of a country that have the rarer alias have the
	 * other as well. Where no country is known, most countries that know both have to say
	 * so, and more than one of them unless one alias is known in one country alone.
	 * @param ones the aliases in one name
	 * @param others the aliases in the other
	 * @param country where the firms are, if that is known
	 */
	boolean fit(Collection<String> ones, Collection<String> others, @Nullable String country) {
		return ones.isEmpty() || others.isEmpty()
				|| ones.stream().anyMatch((one) -> others.stream().anyMatch((other) -> areOne(one, other, country)));
	}

	private boolean areOne(String one, String other, @Nullable String country) {
		if (abbreviated(one).equals(abbreviated(other))) {
			return true;
		}
		Map<String, Set<String>> here = this.codes.getOrDefault(abbreviated(one), Map.of());
		Map<String, Set<String>> there = this.codes.getOrDefault(abbreviated(other), Map.of());
		Set<String> both = new HashSet<>(here.keySet());
		both.retainAll(there.keySet());
		if (country != null && both.contains(country)) {
			return areOneIn(here.getOrDefault(country, Set.of()), there.getOrDefault(country, Set.of()));
		}
		long agreed = both.stream()
			.filter((each) -> areOneIn(here.getOrDefault(each, Set.of()), there.getOrDefault(each, Set.of())))
			.count();
		return agreed * 2 > both.size() && (agreed > 1 || here.size() == 1 || there.size() == 1);
	}

	private static boolean areOneIn(Set<String> ones, Set<String> others) {
		Set<String> shared = new HashSet<>(ones);
		shared.retainAll(others);
		return shared.size() * 2 > Math.min(ones.size(), others.size());
	}

}
