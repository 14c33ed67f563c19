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

	static final String HANGUL_LETTERS = "에이=a 비=b 씨=c 디=d 이=e 에프=f 지=g 에이치=h 아이=i 제이=j 케이=k 엘=l 엠=m 엔=n 오=o 피=p 큐=q 알=r 에스=s 티=t 유=u 브이=v 더블유=w 엑스=x 와이=y 제트=z";

	static final String KANA_LETTERS = "エー=a エイ=a ビー=b シー=c ディー=d イー=e エフ=f ジー=g エイチ=h エッチ=h アイ=i ジェイ=j ジェー=j ケー=k ケイ=k エル=l エム=m エヌ=n オー=o ピー=p キュー=q アール=r エス=s ティー=t ティ=t ユー=u ブイ=v ダブリュー=w エックス=x ワイ=y ゼット=z";

	private final List<Map.Entry<String, Glossary.Entry>> known;

	private final List<String[]> letters;

	private final UnaryOperator<String> aloud;

	/**
	 * For one language.
	 * @param known its words, the longest first
	 * @param letters what letters are called in it, as in {@link #HANGUL_LETTERS}
	 * @param aloud how the rest is read
	 */
	Segments(List<Map.Entry<String, Glossary.Entry>> known, String letters, UnaryOperator<String> aloud) {
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
			String spelt = (word == null && rest.isEmpty()) ? spelt(run, at) : null;
			String atTheEnd = (word == null && spelt == null && !rest.isEmpty()) ? speltToTheEnd(run, at) : null;
			if (word != null) {
				flush(rest, words);
				words.add(new Word(read(word.getKey()), word.getKey(), word.getValue().means(), true,
						word.getValue().optional()));
				at += word.getKey().length();
			}
			else if (spelt != null || atTheEnd != null) {
				flush(rest, words);
				String letters = (spelt != null) ? spelt : String.valueOf(atTheEnd);
				int length = lengthSpelt(run, at, letters.length());
				words.add(new Word(letters, run.substring(at, at + length), Set.of(), true, false));
				at += length;
			}
			else {
				rest.appendCodePoint(run.codePointAt(at));
				at += Character.charCount(run.codePointAt(at));
			}
		}
		flush(rest, words);
		return words;
	}

	private Map.@Nullable Entry<String, Glossary.Entry> wordAt(String run, int at) {
		for (Map.Entry<String, Glossary.Entry> word : this.known) {
			if (run.startsWith(word.getKey(), at)) {
				return word;
			}
		}
		return null;
	}

	/** Two letters or more from here, as far as they go. */
	private @Nullable String spelt(String run, int begin) {
		StringBuilder spelt = new StringBuilder();
		int at = begin;
		String[] letter = letterAt(run, at);
		while (letter != null) {
			spelt.append(letter[1]);
			at += letter[0].length();
			letter = letterAt(run, at);
		}
		return (spelt.length() > 1 && (at == run.length() || wordAt(run, at) != null || begin == 0 && at > begin + 3))
				? spelt.toString() : null;
	}

	private @Nullable String speltToTheEnd(String run, int begin) {
		String spelt = spelt(run, begin);
		return (spelt != null && begin + lengthSpelt(run, begin, spelt.length()) == run.length()) ? spelt : null;
	}

	private int lengthSpelt(String run, int begin, int letters) {
		int at = begin;
		for (int i = 0; i < letters; i++) {
			String[] letter = letterAt(run, at);
			at += (letter != null) ? letter[0].length() : 0;
		}
		return at - begin;
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
