package io.keiretsu.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How near a name comes to what somebody types who looks for it: every word typed is
 * found again, as it is, as a beginning, mistyped, or by its sound in another script; and
 * the name says little more.
 */
public final class Nearness {

	private static final double BEGINNING = 0.92;

	private static final double MISTYPED = 0.8;

	private static final double SOUNDS = 0.7;

	private static final double WITHIN = 0.5;

	/** How much of the nearness is whether the name says no more than was typed. */
	private static final double MORE = 0.15;

	private final List<String> typed;

	private final Read read;

	private final Commonness commonness;

	private final Comparing comparing;

	/**
	 * Looks for what was typed.
	 * @param typed in any script, with or without a legal form
	 * @param commonness of words
	 */
	public Nearness(String typed, Commonness commonness) {
		this.read = NameReader.shared().read(typed, null);
		this.typed = Folding.words(Folding.fold(typed));
		this.commonness = commonness;
		this.comparing = new Comparing(commonness);
	}

	/**
	 * {@return how near a name comes, 0 to 1}
	 * @param name a name of something
	 */
	public double of(String name) {
		Read other = NameReader.shared().read(name, null);
		List<String> words = Folding.words(Folding.fold(name));
		if (words.equals(this.typed)) {
			return 1;
		}
		Alike alike = this.comparing.compare(this.read, other, null, false);
		double near = Math.max(near(this.typed, words, false), near(plain(this.read), plain(other), false));
		for (List<Word> reading : other.readings()) {
			for (List<Word> typedReading : this.read.readings()) {
				boolean scripts = isRomanised(typedReading) != isRomanised(reading);
				if (scripts || isRomanised(reading)) {
					near = Math.max(near, near(texts(typedReading), texts(reading), scripts) - 0.01);
				}
			}
		}
		return alike.whole() ? Math.max(near, 0.9 + 0.09 * alike.score()) : Math.min(near, 0.98);
	}

	private static boolean isRomanised(List<Word> words) {
		return words.stream().anyMatch(Word::romanised);
	}

	private static List<String> plain(Read read) {
		return Folding.words(read.plain());
	}

	private static List<String> texts(List<Word> words) {
		Set<String> texts = new LinkedHashSet<>();
		words.forEach((word) -> texts.add(word.text()));
		return new ArrayList<>(texts);
	}

	private double near(List<String> sought, List<String> words, boolean scripts) {
		double found = 0;
		double all = 0;
		double matched = 0;
		double said = 0;
		List<String> left = new ArrayList<>(words);
		for (String word : words) {
			said += this.commonness.weight(word);
		}
		for (String word : sought) {
			double weight = this.commonness.weight(word);
			all += weight;
			String best = "";
			double most = 0;
			for (String each : left) {
				double near = near(word, each, scripts);
				if (near > most) {
					most = near;
					best = each;
				}
			}
			found += weight * most;
			if (most > 0) {
				left.remove(best);
				matched += this.commonness.weight(best) * most;
			}
		}
		return (all == 0 || said == 0) ? 0 : (found / all) * (1 - MORE + MORE * Math.min(1, matched / said));
	}

	private static double near(String typed, String word, boolean scripts) {
		if (typed.equals(word) || Spelling.loose(typed).equals(Spelling.loose(word))) {
			return 1;
		}
		if (word.startsWith(typed)) {
			return BEGINNING;
		}
		if (Math.abs(typed.length() - word.length()) > 3) {
			return (typed.length() > 1 && word.contains(typed)) ? WITHIN : 0;
		}
		int distance = (typed.length() > 2) ? Sound.distance(typed, word) : Integer.MAX_VALUE;
		int allowed = (typed.length() < 5) ? 1 : (typed.length() < 8) ? 2 : 3;
		if (distance <= allowed && distance < word.length() - 1) {
			return MISTYPED - 0.12 * (distance - 1) - ((typed.charAt(0) == word.charAt(0)) ? 0 : 0.05);
		}
		if (scripts && typed.length() > 3 && Sound.isSame(typed, word)) {
			return SOUNDS;
		}
		return (typed.length() > 1 && word.contains(typed)) ? WITHIN : 0;
	}

}
