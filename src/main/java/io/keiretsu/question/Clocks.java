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
import io.keiretsu.fact.ThingKind;

/** Reads the clocks of a request. */
@Component
class Clocks {

	static final Set<String> NAMES = Set.of("validAt", "knownAt", "reportedBy", "cases");

	private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

	private final Clock clock;

	private final Acknowledged acknowledged;

	private final Names names;

	private final Sight sight;

	Clocks(Clock clock, Acknowledged acknowledged, Names names, Sight sight) {
		this.clock = clock;
		this.acknowledged = acknowledged;
		this.names = names;
		this.sight = sight;
	}

	AsOf of(Request request) {
		return of(request, this.acknowledged.head());
	}

	AsOf of(Request request, Head head) {
		String validAt = request.one("validAt");
		String reportedBy = request.one("reportedBy");
		List<String> cases = request.list("cases")
			.stream()
			.map((name) -> this.names.resolve("cases", name, List.of(ThingKind.CASE)).id())
			.toList();
		return new AsOf(
				(validAt != null) ? date("validAt", validAt) : LocalDate.now(this.clock.withZone(ZoneOffset.UTC)),
				knownAt(request.one("knownAt"), head.recordedAt()),
				(reportedBy != null) ? date("reportedBy", reportedBy) : null, this.sight.within(head, cases),
				List.of());
	}

	private static Instant knownAt(@Nullable String knownAt, Instant newest) {
		if (knownAt == null) {
			return newest;
		}
		Instant asked = instant("knownAt", knownAt);
		return asked.isAfter(newest) ? newest : asked;
	}

	static Instant instant(String name, String value) {
		try {
			Instant asked = Instant.parse(value);
			if (!asked.isBefore(EARLIEST)) {
				return asked;
			}
		}
		catch (DateTimeParseException ex) {
			// refused below, like an instant before all time
		}
		throw new ParameterRefused(name, value, "an instant such as 2026-01-31T12:00:00Z");
	}

	static LocalDate date(String name, String value) {
		try {
			LocalDate day = LocalDate.parse(value);
			if (day.getYear() >= 1 && day.getYear() <= 9999) {
				return day;
			}
		}
		catch (DateTimeParseException ex) {
			// refused below, like a year that no calendar of ours has
		}
		throw new ParameterRefused(name, value, "a day such as 2026-01-31");
	}

}
