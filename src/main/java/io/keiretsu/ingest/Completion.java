package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;

/**
 * Takes back what a case said before and, having said all, does not say any more. What
 * the case brings now is read row by row, and withdrawn a thousand pieces a commit,
 * however much it is.
 */
@Component
class Completion {

	private final Ledger ledger;

	private final Graph graph;

	Completion(Ledger ledger, Graph graph) {
		this.ledger = ledger;
		this.graph = graph;
	}

	/**
	 * Withdraws the rest.
	 * @param caseId the case that has said all
	 * @param described whether it still describes the thing of that id
	 * @param stated whether it still states the evidence of that key
	 * @return what was taken back
	 */
	Outcome complete(String caseId, Predicate<String> described, Predicate<String> stated) {
		Outcome outcome = Outcome.NOTHING;
		for (List<String> part : CaseLoad.parts(beyond("ingest/evidence-of-case", caseId, stated))) {
			outcome = outcome.plus(this.ledger.write(Batch.withdrawing(caseId, List.of(), part)));
		}
		for (List<String> part : CaseLoad.parts(beyond("ingest/things-of-case", caseId, described))) {
			outcome = outcome.plus(this.ledger.write(Batch.withdrawing(caseId, part, List.of())));
		}
		return outcome;
	}

	private List<String> beyond(String file, String caseId, Predicate<String> kept) {
		List<String> gone = new ArrayList<>();
		this.graph.stream(file, Map.of("case", caseId, "never", AsOf.STILL_KNOWN.toString()), (row) -> {
			String key = row.get("key").asString();
			if (!kept.test(key)) {
				gone.add(key);
			}
		});
		return gone;
	}

}
