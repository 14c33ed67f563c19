package io.keiretsu.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.keiretsu.fact.AsOf;

/**
 * What was found, before it is put into a sentence.
 *
 * @param <R> the rows
 * @param rows in the order in which they are shown
 * @param truncated whether there are more
 * @param asOf the clocks
 * @param evidence what the rows rest on
 * @param disputed where sources disagree
 * @param coverage what was looked through
 */
public record Findings<R extends Record>(List<R> rows, boolean truncated, AsOf asOf, List<Evidence> evidence,
		List<Dispute> disputed, Coverage coverage) {

	/**
	 * What was looked through.
	 *
	 * @param cases how many cases
	 * @param sources how many sources
	 * @param unknown what the rows leave open, and why
	 */
	public record Coverage(long cases, long sources, List<Unknown> unknown) {

		@Override
		public String toString() {
			return Words.count(this.cases, "case") + ", " + Words.count(this.sources, "source");
		}

	}

	/**
	 * Something that is not known.
	 *
	 * @param what in words
	 * @param why {@code not-searched}: no row was found; {@code not-disclosed}: no source
	 * of a row states it; {@code conflicting}: sources disagree
	 * @param rows how many rows leave it open
	 */
	public record Unknown(String what, String why, int rows) {

	}

	/**
	 * {@return the same with nothing found}
	 */
	Findings<R> empty() {
		return new Findings<>(List.of(), false, this.asOf, List.of(), List.of(), this.coverage);
	}

	/**
	 * {@return the end of a sentence that says who says so, such as ", according to
	 * Kallanish (September 2024)"; empty where nothing was found}
	 */
	public String accordingTo() {
		return sources(", according to ", this.evidence);
	}

	/**
	 * {@return the same in front of a list, such as " by Kallanish (September 2024)"}
	 */
	public String by() {
		return sources(" by ", this.evidence);
	}

	/**
	 * {@return who states one of these facts, such as " according to Kallanish (September
	 * 2024)"}
	 * @param facts ids of facts
	 */
	public String accordingTo(List<String> facts) {
		return sources(" according to ", this.evidence.stream().filter((said) -> facts.contains(said.fact())).toList());
	}

	private static String sources(String opening, List<Evidence> evidence) {
		Map<String, String> sources = new TreeMap<>();
		evidence.forEach((said) -> sources.put(said.source(), Words.source(said)));
		return sources.isEmpty() ? "" : opening + Words.list(List.copyOf(sources.values()));
	}

	/**
	 * {@return the dispute in which a fact stands, if it stands in one}
	 * @param fact its id
	 */
	public Optional<Dispute> disputeAbout(String fact) {
		return this.disputed.stream()
			.filter((dispute) -> dispute.values().stream().anyMatch((value) -> value.facts().contains(fact)))
			.findFirst();
	}

	/**
	 * {@return the sentence for no rows: what is not documented, what was looked through,
	 * and that this is no proof}
	 * @param what such as "No supplier of Mazda Motor"
	 */
	public String nothing(String what) {
		return Words
			.sentence("%s is documented in %s; that does not mean there is none".formatted(what, this.coverage));
	}

}
