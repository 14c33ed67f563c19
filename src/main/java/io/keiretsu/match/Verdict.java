package io.keiretsu.match;

import java.util.Locale;

import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** What a comparison comes to. It is a proposal; a person judges. */
@JsonSerialize(using = ToStringSerializer.class)
public enum Verdict {

	/** A high score, and nothing against it. */
	SAME,

	/** Somebody has to look. */
	POSSIBLY,

	/** Too little speaks for it, or something certain against it. */
	DIFFERENT;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
