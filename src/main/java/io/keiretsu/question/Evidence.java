package io.keiretsu.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where something that an answer rests on is written.
 *
 * @param fact the id of the fact
 * @param rows the rows that rest on it, counted from 0
 * @param source the id of the source
 * @param title what the source is called
 * @param publisher who published it
 * @param published when, as precise as stated
 * @param url where it lies
 * @param language ISO 639
 * @param locator where in the source
 * @param attributedTo whom the source itself names
 * @param statedAs the figure as printed
 * @param reliability of the source, on the Admiralty scale A to F
 * @param confidence in this statement, 0 to 1
 * @param inferred what of the fact no source states
 * @param witness the source that it goes back to; the source itself, if it retells none
 * @param recordedIn the entry of the ledger that brought it
 */
public record Evidence(String fact, List<Integer> rows, String source, String title, @Nullable String publisher,
		@Nullable String published, @Nullable String url, @Nullable String language, String locator,
		@Nullable String attributedTo, @Nullable String statedAs, @Nullable String reliability,
		@Nullable Double confidence, List<String> inferred, String witness, long recordedIn) {

	/**
	 * {@return the same as what these rows rest on}
	 * @param rows counted from 0
	 */
	Evidence under(List<Integer> rows) {
		return new Evidence(this.fact, rows, this.source, this.title, this.publisher, this.published, this.url,
				this.language, this.locator, this.attributedTo, this.statedAs, this.reliability, this.confidence,
				this.inferred, this.witness, this.recordedIn);
	}

}
