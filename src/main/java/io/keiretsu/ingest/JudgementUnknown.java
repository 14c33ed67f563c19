package io.keiretsu.ingest;

/** There is no judgement of that id. */
public class JudgementUnknown extends RuntimeException {

	JudgementUnknown(String id) {
		super("There is no judgement '%s'. GET /api/judgements lists those that stand.".formatted(id));
	}

}
