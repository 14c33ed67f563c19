package io.keiretsu.graph;

import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.neo4j.driver.observation.metrics.ConnectionPoolMetrics;
import org.neo4j.driver.observation.metrics.MetricsObservationProvider;

/**
 * What the driver counts of its connections, over all its pools:
 * {@code keiretsu.pool.connections} by {@code state}, {@code keiretsu.pool.waiting} for
 * one, {@code keiretsu.pool.acquired} with how long that took, and
 * {@code keiretsu.pool.refused} because none came free in time.
 *
 * @param driver counts
 */
record PoolMeters(MetricsObservationProvider driver) implements MeterBinder {

	private static final String NAME = "keiretsu.pool.";

	@Override
	public void bindTo(MeterRegistry meters) {
		connections(meters, "in-use", ConnectionPoolMetrics::inUse);
		connections(meters, "idle", ConnectionPoolMetrics::idle);
		connections(meters, "opening", ConnectionPoolMetrics::creating);
		Gauge.builder(NAME + "waiting", () -> sum(ConnectionPoolMetrics::acquiring)).register(meters);
		FunctionTimer
			.builder(NAME + "acquired", this, (pools) -> pools.sum(ConnectionPoolMetrics::acquired),
					(pools) -> pools.sum(ConnectionPoolMetrics::totalAcquisitionTime), TimeUnit.MILLISECONDS)
			.register(meters);
		FunctionCounter.builder(NAME + "refused", this, (pools) -> pools.sum(ConnectionPoolMetrics::timedOutToAcquire))
			.register(meters);
	}

	private void connections(MeterRegistry meters, String state, ToLongFunction<ConnectionPoolMetrics> count) {
		Gauge.builder(NAME + "connections", () -> sum(count)).tag("state", state).register(meters);
	}

	private long sum(ToLongFunction<ConnectionPoolMetrics> count) {
		return this.driver.metrics().connectionPoolMetrics().stream().mapToLong(count).sum();
	}

}
