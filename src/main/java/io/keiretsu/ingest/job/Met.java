package io.keiretsu.ingest.job;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.keiretsu.match.Matched;

/**
 * What an import found when it compared firms and plants that were not there with those
 * that were.
 *
 * @param unknown how many are new
 * @param matched how many are proposed to be one that was there
 * @param review how many may be one, so that somebody has to look
 */
public record Met(@JsonProperty("new") long unknown, long matched, long review) {

	/** Nobody was met yet. */
	static final Met NOBODY = new Met(0, 0, 0);

	Met and(Matched.Outcome outcome) {
		return switch (outcome) {
			case NEW -> new Met(this.unknown + 1, this.matched, this.review);
			case MATCHED -> new Met(this.unknown, this.matched + 1, this.review);
			case REVIEW -> new Met(this.unknown, this.matched, this.review + 1);
		};
	}

	boolean isWorthAWord() {
		return this.matched + this.review > 0;
	}

}
