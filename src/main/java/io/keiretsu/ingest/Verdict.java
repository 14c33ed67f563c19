package io.keiretsu.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a person says of two things. */
enum Verdict {

	/** They are one. */
	SAME("is the same as"),
	/** They are two, whatever they are called. */
	NOT_SAME("is not the same as"),
	/** It was looked at, and cannot be told. */
	UNSURE("may be the same as");

	static final List<String> WORDS = Arrays.stream(values()).map(Verdict::word).toList();

	private final String verb;

	Verdict(String verb) {
		this.verb = verb;
	}

	static Verdict of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** As it is written, such as {@code not-same}. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The verdict in a sentence, such as {@code toyota is the same as toyota-motor}. */
	String of(String one, String other) {
		return one + " " + this.verb + " " + other;
	}

}
