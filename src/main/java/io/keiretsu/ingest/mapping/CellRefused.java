package io.keiretsu.ingest.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A cell does not hold what the mapping says it holds.
 */
class CellRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final @Nullable String value;

	CellRefused(@Nullable String value, String sentence) {
		super(sentence);
		this.value = value;
	}

	@Nullable String value() {
		return this.value;
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

}
