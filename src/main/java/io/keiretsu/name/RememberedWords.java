package io.keiretsu.name;

import java.util.function.UnaryOperator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What was made of words lately; names are made of few words. */
final class RememberedWords {

	private static final int MOST = 50_000;

	private final Cache<String, String> made = Caffeine.newBuilder().maximumSize(MOST).build();

	String get(String word, UnaryOperator<String> making) {
		return this.made.get(word, making);
	}

}
