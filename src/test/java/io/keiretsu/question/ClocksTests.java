package io.keiretsu.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.keiretsu.fact.AsOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class ClocksTests {

	private static final Instant NEWEST = Instant.parse("2026-03-01T10:00:00Z");

	private final Acknowledged acknowledged = new Acknowledged();

	private final Clocks clocks = new Clocks(Clock.fixed(Instant.parse("2026-03-02T23:30:00Z"), ZoneOffset.ofHours(9)),
			this.acknowledged, mock(Names.class), mock(Sight.class, (asked) -> null));

	ClocksTests() {
		this.acknowledged.acknowledge(new Head(7, NEWEST, "hash"));
	}

	@Test
	void takesTodayAndTheNewestEntryWhereNothingIsAskedFor() {
		assertThat(asOf()).isEqualTo(new AsOf(LocalDate.of(2026, 3, 2), NEWEST, null, null, List.of()));
	}

	@Test
	void takesWhatIsAskedFor() {
		assertThat(asOf("validAt=2025-01-31", "knownAt=2026-01-01T00:00:00Z", "reportedBy=2024-12-31"))
			.isEqualTo(new AsOf(LocalDate.of(2025, 1, 31), Instant.parse("2026-01-01T00:00:00Z"),
					LocalDate.of(2024, 12, 31), null, List.of()));
	}

	@Test
	void takesAnEmptyValueForNone() {
		assertThat(asOf("validAt=", "knownAt= ", "reportedBy=", "cases=,").validAt())
			.isEqualTo(LocalDate.of(2026, 3, 2));
		assertThat(asOf("cases=,").cases()).isNull();
	}

	@Test
	void neverReadsBeyondTheNewestEntry() {
		assertThat(asOf("knownAt=2030-01-01T00:00:00Z").knownAt()).isEqualTo(NEWEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "validAt=2025", "validAt=2025-02-30", "validAt=today", "validAt=+99999-01-01",
			"validAt=-0001-01-01", "validAt=0000-01-01", "reportedBy=31.12.2025", "knownAt=2025-01-01", "knownAt=now",
			"knownAt=-1000000000-01-01T00:00:00Z", "knownAt=2025-13-01T00:00:00Z" })
	void refusesWhatIsNoTime(String given) {
		String value = given.substring(given.indexOf('=') + 1);
		assertThatExceptionOfType(ParameterRefused.class).isThrownBy(() -> asOf(given))
			.withMessageContaining("'" + value + "' cannot be " + given.substring(0, given.indexOf('=')))
			.withMessageContaining("such as 2026-01-31");
	}

	@Test
	void refusesTwoValues() {
		assertThatExceptionOfType(ParameterRefused.class)
			.isThrownBy(() -> this.clocks.of(new Request(Map.of("validAt", List.of("2025-01-01", "2025-01-02")))))
			.withMessage("'2025-01-01, 2025-01-02' cannot be validAt. Give one value.");
	}

	private AsOf asOf(String... given) {
		Map<String, List<String>> values = new HashMap<>();
		for (String pair : given) {
			values.put(pair.substring(0, pair.indexOf('=')), List.of(pair.substring(pair.indexOf('=') + 1)));
		}
		return this.clocks.of(new Request(values));
	}

}
