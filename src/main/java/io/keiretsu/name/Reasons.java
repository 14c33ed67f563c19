package io.keiretsu.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words what speaks for two names being one, or against it. */
final class Reasons {

	private Reasons() {
	}

	/**
	 * {@return what makes these words belong together, unless they are equal}
	 */
	static Optional<String> of(Alignment.Pair pair) {
		String one = written(pair.one());
		String other = written(pair.other());
		return switch (pair.way()) {
			case EQUAL -> one.equals(other) ? Optional.empty() : Optional.of(one + " reads " + other);
			case SPELLING -> Optional.of(one + " is " + other + " in another spelling");
			case PLURAL -> Optional.of(one + " and " + other + " differ in number alone");
			case MEANING, JOINED -> Optional.of(one + " stands for " + other);
			case SOUND -> Optional.of(one + " sounds like " + other);
			case TYPO -> Optional.of(one + " may be " + other + " mistyped");
		};
	}

	static String onlyOne(Word word, Commonness commonness) {
		boolean common = commonness.isCommon(word.text()) || word.means().stream().anyMatch(commonness::isCommon);
		return "'" + word.written() + "' is a " + (common ? "common" : "rare") + " word that only one has";
	}

	static String numbers(Set<String> ones, Set<String> others) {
		return (ones.isEmpty() || others.isEmpty())
				? "only one is numbered: " + String.join(", ", ones.isEmpty() ? others : ones)
				: "the numbers differ: " + String.join(", ", ones) + " and " + String.join(", ", others);
	}

	private static String written(List<Word> words) {
		return words.stream().map(Word::written).collect(Collectors.joining(" ", "'", "'"));
	}

}
