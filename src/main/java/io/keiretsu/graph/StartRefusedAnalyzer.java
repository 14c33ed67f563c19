package io.keiretsu.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows the sentence and the remedy of a refused start.
 */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StartRefused refused) {
		return new FailureAnalysis(refused.getMessage(), refused.remedy(), failure);
	}

}
