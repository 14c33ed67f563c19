package io.keiretsu.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What one commit of the ledger is to say.
 *
 * @param caseId the case that speaks; {@code null} where a person retracts
 * @param things rows for {@code ingest/describe-things}
 * @param statements rows for {@code ingest/state-facts}
 * @param withdrawal what the case says no more
 * @param retraction what a person takes back
 */
record Batch(@Nullable String caseId, List<Map<String, Object>> things, List<Statement> statements,
		@Nullable Withdrawal withdrawal, @Nullable Retraction retraction) {

	static Batch describing(String caseId, List<Map<String, Object>> things) {
		return new Batch(caseId, things, List.of(), null, null);
	}

	static Batch stating(String caseId, List<Statement> statements) {
		return new Batch(caseId, List.of(), statements, null, null);
	}

	static Batch withdrawing(String caseId, List<String> things, List<String> keys) {
		return new Batch(caseId, List.of(), List.of(), new Withdrawal(things, keys), null);
	}

	static Batch retracting(Retraction retraction) {
		return new Batch(null, List.of(), List.of(), null, retraction);
	}

	/**
	 * A fact with one piece of evidence for it.
	 *
	 * @param says the hash of what the fact says
	 * @param key the hash of the evidence
	 * @param row what {@code ingest/state-facts} takes
	 */
	record Statement(String says, String key, Map<String, Object> row) {

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
