package io.keiretsu.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What one commit of the ledger is to say.
 *
 * @param caseId the case that speaks; {@code null} where a person retracts or judges
 * @param things what the case says of things
 * @param statements facts, one for every piece of evidence
 * @param withdrawal what the case says no more
 * @param retraction what a person takes back
 * @param ruling what a person judges
 */
record Batch(@Nullable String caseId, List<ThingRow> things, List<Statement> statements,
		@Nullable Withdrawal withdrawal, @Nullable Retraction retraction, @Nullable Ruling ruling) {

	static Batch describing(String caseId, List<ThingRow> things) {
		return new Batch(caseId, things, List.of(), null, null, null);
	}

	static Batch stating(String caseId, List<Statement> statements) {
		return new Batch(caseId, List.of(), statements, null, null, null);
	}

	static Batch withdrawing(String caseId, List<String> things, List<String> keys) {
		return new Batch(caseId, List.of(), List.of(), new Withdrawal(things, keys), null, null);
	}

	static Batch retracting(Retraction retraction) {
		return new Batch(null, List.of(), List.of(), null, retraction, null);
	}

	static Batch judging(Ruling ruling) {
		return new Batch(null, List.of(), List.of(), null, null, ruling);
	}

	/** Why, where a person says so. */
	@Nullable String reason() {
		return (this.retraction != null) ? this.retraction.reason()
				: (this.ruling != null) ? this.ruling.reason() : null;
	}

	/** The ids of all things to which this may write arrows. */
	Set<String> ends() {
		Set<String> ends = new TreeSet<>();
		this.things.forEach((thing) -> thing.arrows().forEach((arrow) -> ends.add(String.valueOf(arrow.get("thing")))));
		this.statements.forEach((statement) -> statement.fact()
			.arrows()
			.forEach((arrow) -> ends.add(String.valueOf(arrow.get("thing")))));
		return ends;
	}

	/**
	 * A fact with one piece of evidence for it.
	 *
	 * @param fact what is stated
	 * @param key the hash of the evidence
	 * @param source the id of the source
	 * @param evidence the properties of the evidence, its locator among them
	 */
	record Statement(FactRow fact, String key, String source, Map<String, Object> evidence) {

		String says() {
			return this.fact.says();
		}

		/** What {@code ingest/known-statements} takes. */
		Map<String, Object> reference() {
			return Map.of("says", says(), "key", this.key, "source", this.source, "locator",
					String.valueOf(this.evidence.get("locator")));
		}

		/** What {@code ingest/contradict} takes. */
		Map<String, Object> contradiction() {
			return Map.of("says", says(), "contradicts", this.fact.contradicts());
		}

	}

	/**
	 * A fact as it goes into the graph.
	 *
	 * @param says the hash of what it says
	 * @param label its kind
	 * @param properties its properties, but those of the ledger
	 * @param arrows to and from things, each with type, direction and the thing's id
	 * @param contradicts what the facts say that it contradicts
	 */
	record FactRow(String says, String label, Map<String, Object> properties, List<Map<String, Object>> arrows,
			List<String> contradicts) {

	}

	/**
	 * What a case says no more.
	 *
	 * @param things the ids of things that it describes no more
	 * @param keys the keys of evidence
	 */
	record Withdrawal(List<String> things, List<String> keys) {

	}

	/**
	 * What a person takes back.
	 *
	 * @param fact the id of the fact
	 * @param reason why
	 */
	record Retraction(String fact, String reason) {

	}

}
