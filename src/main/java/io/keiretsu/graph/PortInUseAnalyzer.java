package io.keiretsu.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Says what {@link PortTaken} says when the port of the web server was lost between our
 * check and its start.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	private final StartLine startLine;

	PortInUseAnalyzer(Environment environment) {
		this.startLine = new StartLine(environment);
	}

	@Override
	protected FailureAnalysis analyze(Throwable failure, PortInUseException inUse) {
		PortTaken taken = new PortTaken(inUse.getPort(), "server.port", this.startLine);
		return new FailureAnalysis(taken.getMessage(), taken.remedy(), failure);
	}

}
