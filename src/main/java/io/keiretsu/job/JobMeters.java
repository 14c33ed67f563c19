package io.keiretsu.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import io.keiretsu.job.Job.State;

/**
 * How many jobs wait and run, as {@code keiretsu.jobs} by {@code kind} and {@code state},
 * and how many ended how, and how long after they were asked for, as
 * {@code keiretsu.jobs.ended} by {@code kind} and {@code outcome}.
 */
@Component
class JobMeters {

	private static final String NAME = "keiretsu.jobs";

	private static final String KIND = "kind";

	private final MeterRegistry meters;

	private final Set<String> watched = ConcurrentHashMap.newKeySet();

	JobMeters(MeterRegistry meters) {
		this.meters = meters;
	}

	/** Counts the jobs of a kind from now on; once more does no harm. */
	void watch(String kind, ToLongFunction<State> count) {
		if (!this.watched.add(kind)) {
			return;
		}
		for (State state : List.of(State.QUEUED, State.RUNNING)) {
			Gauge.builder(NAME, () -> count.applyAsLong(state))
				.tag(KIND, kind)
				.tag("state", state.toString())
				.register(this.meters);
		}
	}

	void ended(Job job) {
		Instant end = (job.ended() != null) ? Instant.parse(job.ended()) : Instant.parse(job.submitted());
		Timer.builder(NAME + ".ended")
			.tag(KIND, job.kind())
			.tag("outcome", job.state().toString())
			.register(this.meters)
			.record(Duration.between(Instant.parse(job.submitted()), end));
	}

}
