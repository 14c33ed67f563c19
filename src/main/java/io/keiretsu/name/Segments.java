package io.keiretsu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Parts what a language writes without spaces: words that are known, letters that are
 * spelt aloud, and the rest, which is a name.
 */
final class Segments {

	static final String HANGUL_LETTERS = "에이=a 비=b 씨=c 디=d 이=e 에프=f 지=g 에이치=h 아이=i 제이=j 케이=k 엘=l 엠=m 엔=n 오=o 피=p 큐=q 알=r 에스=s 티=t 유=u 브이=v 더블유=w 엑스=x 와이=y 제트=z 앤=";

	static final String KANA_LETTERS = "エー=a エイ=a ビー=b シー=c ディー=d イー=e エフ=f ジー=g エイチ=h エッチ=h アイ=i ジェイ=j ジェー=j ケー=k ケイ=k エル=l エム=m エヌ=n オー=o ピー=p キュー=q アール=r エス=s ティー=t ティ=t ユー=u ブイ=v ダブリュー=w エックス=x ワイ=y ゼット=z";

	private final List<Map.Entry<String, Glossary.Entry>> known;

	private final List<String[]> letters;

	private final UnaryOperator<String> aloud;

	private final boolean wholeWords;

	/**
	 * For one language.
	 * @param known its words, the longest first
	 * @param letters what letters are called in it, as in {@link #HANGUL_LETTERS}
	 * @param wholeWords whether it has spaces between its words
	 * @param aloud how the rest is read
	 */
	Segments(List<Map.Entry<String, Glossary.Entry>> known, String letters, boolean wholeWords,
			UnaryOperator<String> aloud) {
		this.wholeWords = wholeWords;
		this.known = known;
		this.letters = letters.isEmpty() ? List.of() : Glossary.letters(letters);
		this.aloud = aloud;
	}

	/**
	 * {@return the words of a run}
	 */
	List<Word> of(String run) {
		List<Word> words = new ArrayList<>();
		StringBuilder rest = new StringBuilder();
		int at = 0;
		while (at < run.length()) {
			Map.Entry<String, Glossary.Entry> word = wordAt(run, at);
			Spelt spelt = (word == null) ? spelt(run, at, rest.isEmpty()) : null;
			if (word != null) {
				flush(rest, words);
				words.add(new Word(read(word.getKey()), word.getKey(), word.getValue().means(), true,
						word.getValue().optional()));
				at += word.getKey().length();
			}
			else if (spelt != null) {
				flush(rest, words);
				words.add(new Word(spelt.letters(), run.substring(at, spelt.end()), Set.of(), true, false));
				at = spelt.end();
			}
			else {
				rest.appendCodePoint(run.codePointAt(at));
				at += Character.charCount(run.codePointAt(at));
			}
		}
		flush(rest, words);
		return words;
	}

	/** Letters, and where they end. */
	private record Spelt(String letters, int end) {

	}

	private Map.@Nullable Entry<String, Glossary.Entry> wordAt(String run, int at) {
		for (Map.Entry<String, Glossary.Entry> word : this.known) {
			if (run.startsWith(word.getKey(), at) && (!this.wholeWords || run.length() == word.getKey().length())) {
				return word;
			}
		}
		return null;
	}

	/**
	 * Two letters or more from here, up to a word or the end; within a name, only up to
	 * the end.
	 */
	private @Nullable Spelt spelt(String run, int begin, boolean atTheBeginning) {
		StringBuilder spelt = new StringBuilder();
		int at = begin;
		String[] letter = letterAt(run, at);
		while (letter != null) {
			spelt.append((letter.length > 1) ? letter[1] : "");
			at += letter[0].length();
			letter = letterAt(run, at);
		}
		boolean ends = at == run.length() || atTheBeginning && (wordAt(run, at) != null || at > begin + 3);
		return (spelt.length() > 1 && ends) ? new Spelt(spelt.toString(), at) : null;
	}

	private String @Nullable [] letterAt(String run, int at) {
		for (String[] letter : this.letters) {
			if (run.startsWith(letter[0], at)) {
				return letter;
			}
		}
		return null;
	}

	private void flush(StringBuilder rest, List<Word> words) {
		if (!rest.isEmpty()) {
			String written = rest.toString();
			words.add(new Word(read(written), written, Set.of(), true, false));
			rest.setLength(0);
		}
	}

	private String read(String written) {
		String latin = this.aloud.apply(written);
		return latin.isEmpty() ? written : latin;
	}

}
