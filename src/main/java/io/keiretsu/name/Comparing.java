package io.keiretsu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Compares two names word by word. They are one name where every word of each belongs to
 * a word of the other, their numbers are equal and their legal forms can be one. A word
 * that only one has makes them two, the more so the rarer it is.
 */
public final class Comparing {

	private static final double ONE_HAS_MORE = 0.85;

	private static final double BOTH_HAVE_MORE = 0.7;

	private static final double OTHER_FORM = 0.8;

	private static final double APART = 0.4;

	private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "northern", "southern",
			"eastern", "western", "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
			"southeastern", "southwestern", "upper", "lower", "nord", "sud", "ost", "est", "ouest", "oeste", "norte",
			"sur", "higashi", "nishi", "kita", "minami");

	private final Commonness commonness;

	/**
	 * Compares by how common words are.
	 */
	public Comparing(Commonness commonness) {
		this.commonness = commonness;
	}

	/**
	 * {@return how much two names are alike, in those readings in which they are most}
	 * @param one a name, read
	 * @param other another
	 * @param country where both are, ISO 3166-1 alpha-2, if that is known and one
	 * @param plants whether they are names of plants, where a word such as factory says
	 * little
	 */
	public Alike compare(Read one, Read other, @Nullable String country, boolean plants) {
		if (!one.plain().isEmpty() && one.plain().equals(other.plain()) && one.numbers().equals(other.numbers())) {
			return judged(one, other, country, 1, true, new ArrayList<>(List.of(one.forms().equals(other.forms())
					? "the name is the same" : "the name without its legal form is the same")));
		}
		Alike best = new Alike(0, false, false, List.of("the names have no word in common"));
		for (List<Word> words : one.readings()) {
			for (List<Word> otherWords : other.readings()) {
				Alike found = compare(one, words, other, otherWords, country, plants);
				if (found.score() > best.score()) {
					best = found;
				}
			}
		}
		return best;
	}

	private Alike compare(Read one, List<Word> words, Read other, List<Word> otherWords, @Nullable String country,
			boolean plants) {
		Alignment alignment = Alignment.of(words, otherWords, this.commonness);
		List<String> reasons = new ArrayList<>();
		boolean scripts = words.stream().anyMatch(Word::romanised) != otherWords.stream().anyMatch(Word::romanised);
		List<Word> left = spoken(alignment.onlyOnes(), plants, scripts);
		List<Word> otherLeft = spoken(alignment.onlyOthers(), plants, scripts);
		boolean proven = !alignment.pairs().isEmpty() && alignment.pairs()
			.stream()
			.anyMatch((pair) -> pair.one().stream().anyMatch((word) -> !word.means().contains(Glossary.PLANT)));
		long typos = alignment.pairs().stream().filter((pair) -> pair.way() == Alignment.Way.TYPO).count();
		alignment.pairs().forEach((pair) -> Reasons.of(pair).ifPresent(reasons::add));
		boolean whole = left.isEmpty() && otherLeft.isEmpty() && proven && typos < 2;
		double score = 0;
		if (whole) {
			score = 1 - doubt(alignment);
			if (reasons.isEmpty()) {
				reasons.add(one.forms().equals(other.forms()) ? "the words of the name are the same"
						: "the name without its legal form is the same");
			}
			if (alignment.isReordered()) {
				reasons.add("the words stand in another order");
			}
		}
		else if (proven) {
			score = shared(alignment) * ((left.isEmpty() || otherLeft.isEmpty()) ? ONE_HAS_MORE : BOTH_HAVE_MORE);
			left.forEach((word) -> reasons.add(Reasons.onlyOne(word, this.commonness)));
			otherLeft.forEach((word) -> reasons.add(Reasons.onlyOne(word, this.commonness)));
		}
		boolean compass = left.stream().anyMatch((word) -> COMPASS.contains(word.text()))
				&& otherLeft.stream().anyMatch((word) -> COMPASS.contains(word.text()));
		if (compass) {
			reasons.add("the compass points differ");
			return new Alike(Math.min(APART, score), false, true, reasons);
		}
		return judged(one, other, country, score, whole, reasons);
	}

	private Alike judged(Read one, Read other, @Nullable String country, double score, boolean whole,
			List<String> reasons) {
		if (!one.numbers().equals(other.numbers())) {
			reasons.add(Reasons.numbers(one.numbers(), other.numbers()));
			return new Alike(Math.min(APART, score), false, true, reasons);
		}
		if (!NameReader.shared().forms().fit(one.forms(), other.forms(), country)) {
			reasons.add("the legal forms differ: " + String.join(" ", one.forms()) + " and "
					+ String.join(" ", other.forms()));
			return new Alike(Math.min(OTHER_FORM, score), false, false, reasons);
		}
		boolean oneForm = one.forms().isEmpty() == other.forms().isEmpty();
		return new Alike(Math.max(0, score - ((oneForm || !whole) ? 0 : 0.005)), whole, false, reasons);
	}

	private static List<Word> spoken(List<Word> words, boolean plants, boolean scripts) {
		return words.stream()
			.filter((word) -> !(word.optional() && scripts) && !(plants && word.means().contains(Glossary.PLANT)))
			.toList();
	}

	private static double doubt(Alignment alignment) {
		double most = 0;
		int doubtful = 0;
		for (Alignment.Pair pair : alignment.pairs()) {
			most = Math.max(most, pair.way().doubt);
			doubtful += (pair.way().doubt > 0.01) ? 1 : 0;
		}
		return most + 0.01 * Math.max(0, doubtful - 1) + (alignment.isReordered() ? 0.02 : 0);
	}

	/** How much of what both names say is said by both (Dice's measure, by weight). */
	private double shared(Alignment alignment) {
		double both = 0;
		for (Alignment.Pair pair : alignment.pairs()) {
			both += (weight(pair.one()) + weight(pair.other())) * (1 - pair.way().doubt);
		}
		double apart = weight(alignment.onlyOnes()) + weight(alignment.onlyOthers());
		return both / (both + apart);
	}

	private double weight(List<Word> words) {
		return words.stream()
			.mapToDouble((word) -> word.optional() ? 0.5
					: word.means().isEmpty() ? this.commonness.weight(word.text())
							: word.means()
								.stream()
								.mapToDouble(this.commonness::weight)
								.reduce(this.commonness.weight(word.text()), Math::min))
			.sum();
	}

}
