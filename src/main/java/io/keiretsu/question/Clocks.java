package io.keiretsu.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;

/** Reads the clocks of a request. */
@Component
class Clocks {

	static final Set<String> NAMES = Set.of("validAt", "knownAt", "reportedBy", "cases");

	private final Clock clock;

	private final Acknowledged acknowledged;

	Clocks(Clock clock, Acknowledged acknowledged) {
		this.clock = clock;
		this.acknowledged = acknowledged;
	}

	AsOf of(Request request) {
		String validAt = request.one("validAt");
		String reportedBy = request.one("reportedBy");
		List<String> cases = request.list("cases");
		return new AsOf(
				(validAt != null) ? date("validAt", validAt) : LocalDate.now(this.clock.withZone(ZoneOffset.UTC)),
				knownAt(request.one("knownAt")), (reportedBy != null) ? date("reportedBy", reportedBy) : null,
				cases.isEmpty() ? null : cases);
	}

	private Instant knownAt(@Nullable String knownAt) {
		Instant newest = this.acknowledged.head().recordedAt();
		if (knownAt == null) {
			return newest;
		}
		Instant asked = instant("knownAt", knownAt);
		return asked.isAfter(newest) ? newest : asked;
	}

	static Instant instant(String name, String value) {
		try {
			return Instant.parse(value);
		}
		catch (DateTimeParseException ex) {
			throw new ParameterRefused(name, value, "an instant such as 2026-01-31T12:00:00Z");
		}
	}

	static LocalDate date(String name, String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeParseException ex) {
			throw new ParameterRefused(name, value, "a day such as 2026-01-31");
		}
	}

}
