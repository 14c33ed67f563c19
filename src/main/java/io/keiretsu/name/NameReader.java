package io.keiretsu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Reads names: takes the legal form and the numbers off, parts the words, and writes
 * those of other scripts in Latin letters. Kanji are read as Japanese and as Chinese
 * where the country does not say which.
 */
public final class NameReader {

	private static final NameReader SHARED = new NameReader();

	private static final Pattern RUN = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〆ヶ]+|\\p{IsHangul}+|[\\p{L}\\p{M}\\p{N}]+?"
				+ "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]|$)");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

	private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

	private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}]+");

	private static final Set<String> UNSPOKEN = Set.of("the", "and", "of", "for", "und", "et", "der", "die", "das",
			"fur", "fuer", "de", "la", "le", "du", "des");

	private static final Set<String> CHINESE = Set.of("CN", "TW", "HK", "MO", "SG");

	/** Whoever is looked for often is read once. */
	private final Cache<Asked, Read> lately = Caffeine.newBuilder().maximumSize(20_000).build();

	private final Romanising romanising = new Romanising();

	private final Forms forms = new Forms();

	private final LegalForms legalForms = new LegalForms(this.forms);

	private final Glossary glossary = new Glossary(this.romanising::japanese);

	private final Segments japanese = new Segments(this.glossary.words("ja"), Segments.KANA_LETTERS, false,
			this.romanising::japanese);

	private final Segments chinese = new Segments(this.glossary.words("zh"), "", false, this.romanising::latin);

	private final Segments korean = new Segments(this.glossary.words("ko"), Segments.HANGUL_LETTERS, false,
			this.romanising::latin);

	private final Segments russian = new Segments(this.glossary.words("ru"), "", true, this.romanising::latin);

	private NameReader() {
	}

	/**
	 * {@return the one reader, whose lists are read once}
	 */
	public static NameReader shared() {
		return SHARED;
	}

	Forms forms() {
		return this.forms;
	}

	/**
	 * {@return a name, read}
	 * @param name in any script
	 * @param country where the firm or plant is, ISO 3166-1 alpha-2, if that is known
	 */
	public Read read(String name, @Nullable String country) {
		return this.lately.get(new Asked(name, country), (asked) -> readAnew(asked.name(), asked.country()));
	}

	/** A name that is to be read, and where it belongs. */
	private record Asked(String name, @Nullable String country) {

	}

	private Read readAnew(String name, @Nullable String country) {
		LegalForms.Parted parted = this.legalForms.part(Folding.fold(name));
		Set<String> numbers = new TreeSet<>();
		List<List<Word>> readings = new ArrayList<>();
		for (Segments east : easts(String.join(" ", parted.words()), country)) {
			List<Word> words = words(parted.words(), east, numbers);
			if (!readings.contains(words)) {
				readings.add(words);
			}
		}
		return new Read(name, String.join(" ", parted.words()), readings, parted.forms(), numbers);
	}

	private List<Segments> easts(String text, @Nullable String country) {
		if (!HAN.matcher(text).find() || KANA.matcher(text).find() || "JP".equals(country)) {
			return List.of(this.japanese);
		}
		return (country != null && CHINESE.contains(country)) ? List.of(this.chinese)
				: List.of(this.japanese, this.chinese);
	}

	private List<Word> words(List<String> written, Segments east, Set<String> numbers) {
		List<String> latin = new ArrayList<>();
		List<Word> words = new ArrayList<>();
		for (String each : written) {
			String rest = LATIN.matcher(each).matches() ? each : Numbers.without(each, numbers);
			Matcher run = RUN.matcher(rest);
			while (run.find()) {
				String part = run.group();
				if (LATIN.matcher(part).matches()) {
					latin.add(part);
					words.add(Word.latin(part, this.glossary.meaning(part)));
				}
				else {
					words.addAll(eastern(part, east));
				}
			}
		}
		Numbers.take(latin, numbers);
		return spoken(words, latin);
	}

	private List<Word> eastern(String run, Segments east) {
		if (HANGUL.matcher(run).find()) {
			return this.korean.of(run);
		}
		if (!HAN.matcher(run).find() && !KANA.matcher(run).find()) {
			return this.russian.of(run);
		}
		return east.of((east == this.chinese) ? this.romanising.simplified(run) : run);
	}

	private static boolean isUnspoken(Word word) {
		return UNSPOKEN.contains(word.text()) || !word.means().isEmpty() && UNSPOKEN.containsAll(word.means());
	}

	/** Without the numbers, and without what is not spoken, unless nothing is left. */
	private static List<Word> spoken(List<Word> words, List<String> withoutNumbers) {
		List<String> left = new ArrayList<>(withoutNumbers);
		List<Word> counted = words.stream().filter((word) -> word.romanised() || left.remove(word.text())).toList();
		List<Word> spoken = counted.stream().filter((word) -> !isUnspoken(word)).toList();
		return spoken.isEmpty() ? counted : spoken;
	}

}
