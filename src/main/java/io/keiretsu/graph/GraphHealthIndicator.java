package io.keiretsu.graph;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says in {@code /readyz} whether the database answers, and if not, why.
 */
class GraphHealthIndicator extends AbstractHealthIndicator {

	private final Pulse pulse;

	private final ObjectProvider<LocalNeo4j> local;

	GraphHealthIndicator(Pulse pulse, ObjectProvider<LocalNeo4j> local) {
		this.pulse = pulse;
		this.local = local;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		health.up();
		Optional.ofNullable(this.local.getIfAvailable())
			.flatMap(LocalNeo4j::ended)
			.or(() -> this.pulse.silence().map("The database does not answer: "::concat))
			.ifPresent((because) -> health.down().withDetail("because", because));
	}

}
