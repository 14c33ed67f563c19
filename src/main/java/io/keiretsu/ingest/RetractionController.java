package io.keiretsu.ingest;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Fact;
import io.keiretsu.question.Names;
import io.keiretsu.question.ParameterRefused;

/** Lets a person take a fact back. */
@RestController
class RetractionController {

	private final Ledger ledger;

	private final Names names;

	private final Acknowledged acknowledged;

	RetractionController(Ledger ledger, Names names, Acknowledged acknowledged) {
		this.ledger = ledger;
		this.names = names;
		this.acknowledged = acknowledged;
	}

	/**
	 * Why a fact is taken back.
	 *
	 * @param reason in words, for those who come later
	 */
	record Wanted(@Nullable String reason) {

	}

	/**
	 * What was taken back.
	 *
	 * @param fact the id of the fact
	 * @param title its caption
	 * @param evidence how many pieces of evidence; 0 if it was not known any more
	 * @param sequence the newest entry of the ledger
	 */
	record Retracted(String fact, String title, int evidence, long sequence) {

	}

	@PostMapping("/api/facts/{id}/retraction")
	Retracted retract(@PathVariable String id, @RequestBody Wanted wanted) {
		if (wanted.reason() == null || wanted.reason().isBlank()) {
			throw new ParameterRefused("reason", String.valueOf(wanted.reason()), "the reason in words");
		}
		Fact fact = this.names.fact(id);
		Outcome outcome = this.ledger.write(Batch.retracting(new Batch.Retraction(fact.id(), wanted.reason().strip())));
		return new Retracted(fact.id(), fact.title(), outcome.retracted(), this.acknowledged.head().sequence());
	}

}
