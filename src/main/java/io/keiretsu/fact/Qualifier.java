package io.keiretsu.fact;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a source qualifies a number. */
public enum Qualifier {

	/** The number as it stands. */
	EXACT(""),
	/** Rounded: half of the last non-zero digit either way. */
	ABOUT("about "),
	/** At most this, maybe nothing. */
	UP_TO("up to "),
	/** This or more. */
	AT_LEAST("at least "),
	/** More than this. */
	OVER("over ");

	private final String prose;

	Qualifier(String prose) {
		this.prose = prose;
	}

	/**
	 * {@return the qualifier as files write it, such as {@code up-to}}
	 */
	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * {@return the words in front of a number in a sentence, with a blank after them}
	 */
	public String prose() {
		return this.prose;
	}

	/**
	 * {@return the qualifier of that word}
	 * @param word as in a file, such as {@code up-to}
	 */
	public static Qualifier of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
