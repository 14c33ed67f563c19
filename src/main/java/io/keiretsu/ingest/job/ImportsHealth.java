package io.keiretsu.ingest.job;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import io.keiretsu.question.Acknowledged;

/** Says in {@code /readyz} what is being imported, and how fresh the graph is. */
@Component("imports")
class ImportsHealth implements HealthIndicator {

	private final ImportQueue queue;

	private final Acknowledged acknowledged;

	ImportsHealth(ImportQueue queue, Acknowledged acknowledged) {
		this.queue = queue;
		this.acknowledged = acknowledged;
	}

	@Override
	public Health health() {
		Health.Builder health = Health.up()
			.withDetail("sequence", this.acknowledged.head().sequence())
			.withDetail("recordedAt", this.acknowledged.head().recordedAt().toString())
			.withDetail("waiting", this.queue.waiting());
		this.queue.running()
			.ifPresent((job) -> health.withDetail("running", job.id()).withDetail("percent", job.percent()));
		return health.build();
	}

}
