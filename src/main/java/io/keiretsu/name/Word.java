package io.keiretsu.name;

import java.util.Set;

/**
 * A word of a name, as it is compared.
 *
 * @param text in Latin letters, folded
 * @param written as it stands in the name, folded
 * @param means what else is written for it, each without spaces
 * @param romanised whether it was written in another script
 * @param optional whether firms leave it out in another script
 */
public record Word(String text, String written, Set<String> means, boolean romanised, boolean optional) {

	static Word latin(String text, Set<String> means) {
		return new Word(text, text, means, false, false);
	}

	boolean hasDigit() {
		return this.text.chars().anyMatch(Character::isDigit);
	}

	/** Whether one is what the other means. */
	boolean meansSame(Word other) {
		return this.means.contains(other.text) || other.means.contains(this.text)
				|| this.romanised != other.romanised && this.means.stream().anyMatch(other.means::contains)
				|| this.means.contains(Glossary.PLANT) && other.means.contains(Glossary.PLANT);
	}

}
