package io.keiretsu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which words of two names belong together, and in what way. Ways that prove more come
 * first, and a word is taken once.
 */
final class Alignment {

	private static final int TOGETHER = 4;

	private final List<Word> ones;

	private final List<Word> others;

	private final boolean[] takenOfOnes;

	private final boolean[] takenOfOthers;

	private final Commonness commonness;

	private final List<Pair> pairs = new ArrayList<>();

	/** In what way words belong together, and how much that is short of being equal. */
	enum Way {

		EQUAL(0), SPELLING(0.01), PLURAL(0.03), MEANING(0.03), JOINED(0.02), SOUND(0.06), TYPO(0.08);

		final double doubt;

		Way(double doubt) {
			this.doubt = doubt;
		}

	}

	/**
	 * Words that belong together.
	 *
	 * @param one words of the one name, which stand side by side
	 * @param at where they begin
	 * @param other words of the other name
	 * @param otherAt where they begin
	 * @param way in what way
	 */
	record Pair(List<Word> one, int at, List<Word> other, int otherAt, Way way) {

	}

	private Alignment(List<Word> ones, List<Word> others, Commonness commonness) {
		this.ones = ones;
		this.others = others;
		this.takenOfOnes = new boolean[ones.size()];
		this.takenOfOthers = new boolean[others.size()];
		this.commonness = commonness;
	}

	static Alignment of(List<Word> ones, List<Word> others, Commonness commonness) {
		Alignment alignment = new Alignment(ones, others, commonness);
		alignment.each(Way.EQUAL, (one, other) -> one.text().equals(other.text()));
		alignment.each(Way.SPELLING,
				(one, other) -> !one.hasDigit() && Spelling.loose(one.text()).equals(Spelling.loose(other.text())));
		alignment.joined(
				(joined, word) -> joined.equals(word.text()) || word.means().contains(joined)
						|| word.text().length() > 4 && Spelling.loose(joined).equals(Spelling.loose(word.text())),
				Way.JOINED);
		alignment.each(Way.MEANING, Word::meansSame);
		alignment.each(Way.PLURAL, alignment::isPlural);
		alignment.each(Way.SOUND, (one, other) -> one.romanised() != other.romanised() && one.means().isEmpty()
				&& other.means().isEmpty() && Sound.isSame(one.text(), other.text()));
		alignment.joined(
				(joined, word) -> word.romanised() && word.means().isEmpty() && Sound.isSame(joined, word.text()),
				Way.SOUND);
		alignment.each(Way.TYPO, alignment::isTypo);
		return alignment;
	}

	List<Pair> pairs() {
		return this.pairs;
	}

	List<Word> onlyOnes() {
		return left(this.ones, this.takenOfOnes);
	}

	List<Word> onlyOthers() {
		return left(this.others, this.takenOfOthers);
	}

	/** Whether the words stand in another order. */
	boolean isReordered() {
		List<Pair> ordered = this.pairs.stream().sorted((one, other) -> one.at() - other.at()).toList();
		for (int i = 1; i < ordered.size(); i++) {
			if (ordered.get(i).otherAt() < ordered.get(i - 1).otherAt()) {
				return true;
			}
		}
		return false;
	}

	private boolean isPlural(Word one, Word other) {
		return !one.hasDigit() && one.text().length() > 3 && Spelling.isPlural(one.text(), other.text())
				&& this.commonness.count(one.text()) + this.commonness.count(other.text()) >= 4;
	}

	private boolean isTypo(Word one, Word other) {
		return !one.romanised() && !other.romanised() && Spelling.isMistyped(one.text(), other.text())
				&& (this.commonness.count(one.text()) < 1 || this.commonness.count(other.text()) < 1);
	}

	private void each(Way way, BiPredicate<Word, Word> belong) {
		for (int i = 0; i < this.ones.size(); i++) {
			for (int j = 0; j < this.others.size() && !this.takenOfOnes[i]; j++) {
				if (!this.takenOfOthers[j] && belong.test(this.ones.get(i), this.others.get(j))) {
					take(i, 1, j, 1, way);
				}
			}
		}
	}

	/** Several words of one name that are one word of the other. */
	private void joined(BiPredicate<String, Word> belong, Way way) {
		for (int length = TOGETHER; length > 1; length--) {
			for (int i = 0; i < this.ones.size(); i++) {
				for (int j = 0; j < this.others.size(); j++) {
					if (isFree(this.takenOfOnes, i, length) && isFree(this.takenOfOthers, j, 1)
							&& belong.test(together(this.ones, i, length), this.others.get(j))) {
						take(i, length, j, 1, way);
					}
					if (isFree(this.takenOfOnes, i, 1) && isFree(this.takenOfOthers, j, length)
							&& belong.test(together(this.others, j, length), this.ones.get(i))) {
						take(i, 1, j, length, way);
					}
				}
			}
		}
	}

	private static String together(List<Word> words, int begin, int length) {
		StringBuilder together = new StringBuilder();
		words.subList(begin, begin + length).forEach((word) -> together.append(word.text()));
		return together.toString();
	}

	private static boolean isFree(boolean[] taken, int begin, int length) {
		if (begin + length > taken.length) {
			return false;
		}
		for (int i = begin; i < begin + length; i++) {
			if (taken[i]) {
				return false;
			}
		}
		return true;
	}

	private void take(int i, int length, int j, int otherLength, Way way) {
		for (int k = i; k < i + length; k++) {
			this.takenOfOnes[k] = true;
		}
		for (int k = j; k < j + otherLength; k++) {
			this.takenOfOthers[k] = true;
		}
		this.pairs.add(new Pair(List.copyOf(this.ones.subList(i, i + length)), i,
				List.copyOf(this.others.subList(j, j + otherLength)), j, way));
	}

	private static List<Word> left(List<Word> words, boolean[] taken) {
		List<Word> left = new ArrayList<>();
		for (int i = 0; i < taken.length; i++) {
			if (!taken[i]) {
				left.add(words.get(i));
			}
		}
		return left;
	}

}
