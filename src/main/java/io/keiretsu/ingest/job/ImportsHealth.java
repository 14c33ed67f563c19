package io.keiretsu.ingest.job;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import io.keiretsu.question.Acknowledged;

/** Says in {@code /readyz} what is being imported, and how fresh the graph is. */
@Component("imports")
class ImportsHealth implements HealthIndicator {

	private final Jobs jobs;

	private final Acknowledged acknowledged;

	ImportsHealth(Jobs jobs, Acknowledged acknowledged) {
		this.jobs = jobs;
		this.acknowledged = acknowledged;
	}

	@Override
	public Health health() {
		Health.Builder health = Health.up()
			.withDetail("sequence", this.acknowledged.head().sequence())
			.withDetail("recordedAt", this.acknowledged.head().recordedAt().toString())
			.withDetail("waiting", this.jobs.waiting());
		this.jobs.running()
			.ifPresent((job) -> health.withDetail("running", job.id()).withDetail("percent", job.percent()));
		return health.build();
	}

}
