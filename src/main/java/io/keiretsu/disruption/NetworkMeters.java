package io.keiretsu.disruption;

import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

import io.keiretsu.disruption.network.Network;
import io.keiretsu.question.Acknowledged;

/**
 * What the network is: {@code keiretsu.network.firms}, {@code .plants},
 * {@code .relations}, {@code .bytes}, how many entries of the ledger it is
 * {@code .behind}, and how long the last refresh took ({@code .refresh}). No number where
 * nobody has asked for it yet.
 */
@Component
class NetworkMeters implements MeterBinder {

	private static final String NAME = "keiretsu.network.";

	private final Networks networks;

	private final Acknowledged acknowledged;

	NetworkMeters(Networks networks, Acknowledged acknowledged) {
		this.networks = networks;
		this.acknowledged = acknowledged;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		gauge(meters, "firms", Network::firms);
		gauge(meters, "plants", Network::plants);
		gauge(meters, "relations", Network::relations);
		gauge(meters, "bytes", (network) -> network.footprint().bytes());
		gauge(meters, "behind", (network) -> Math.max(0, this.acknowledged.head().sequence() - network.sequence()));
		TimeGauge.builder(NAME + "refresh", this.networks, TimeUnit.NANOSECONDS, Networks::nanosOfRefresh)
			.register(meters);
	}

	private void gauge(MeterRegistry meters, String name, ToDoubleFunction<Network> number) {
		Gauge.builder(NAME + name, () -> this.networks.present().map(number::applyAsDouble).orElse(Double.NaN))
			.register(meters);
	}

}
