package io.keiretsu.job;

import com.fasterxml.jackson.annotation.JsonProperty;

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
	public static final Met NOBODY = new Met(0, 0, 0);

	/**
	 * {@return the same and one that is new}
	 */
	public Met andUnknown() {
		return new Met(this.unknown + 1, this.matched, this.review);
	}

	/**
	 * {@return the same and one that is proposed to be one that was there}
	 */
	public Met andMatched() {
		return new Met(this.unknown, this.matched + 1, this.review);
	}

	/**
	 * {@return the same and one that somebody has to look at}
	 */
	public Met andReview() {
		return new Met(this.unknown, this.matched, this.review + 1);
	}

}
