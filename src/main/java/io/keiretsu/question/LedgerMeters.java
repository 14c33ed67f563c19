package io.keiretsu.question;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * How far the ledger is: {@code keiretsu.ledger.entries}, up to the newest that readers
 * see.
 */
@Component
class LedgerMeters implements MeterBinder {

	private final Acknowledged acknowledged;

	LedgerMeters(Acknowledged acknowledged) {
		this.acknowledged = acknowledged;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("keiretsu.ledger.entries", () -> this.acknowledged.head().sequence()).register(meters);
	}

}
