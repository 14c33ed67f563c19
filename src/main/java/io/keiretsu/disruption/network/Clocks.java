package io.keiretsu.disruption.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * As of when a network is looked at.
 *
 * @param validAt epoch day on which it holds
 * @param knownAt epoch microsecond at which it is known
 * @param reportedBy epoch day by which a source had said so, {@link #FOREVER} for any day
 * @param cases the ids of the cases of which one must say so; {@code null} for whichever
 */
public record Clocks(int validAt, long knownAt, int reportedBy, @Nullable Set<String> cases) {

	/** The day that never comes. */
	public static final int FOREVER = Integer.MAX_VALUE;

	/** Epoch microsecond from which an instant counts as one that never comes: 9999. */
	public static final long FROM_NEVER = 253_370_764_800_000_000L;

	/** The instant that never comes. */
	public static final long STILL_KNOWN = Long.MAX_VALUE;

	/**
	 * The clocks for what any case says.
	 * @param validAt epoch day on which it holds
	 * @param knownAt epoch microsecond at which it is known
	 * @param reportedBy epoch day by which a source had said so
	 */
	public Clocks(int validAt, long knownAt, int reportedBy) {
		this(validAt, knownAt, reportedBy, null);
	}

	/**
	 * {@return the same for what some cases say}
	 * @param some ids of cases; {@code null} for whichever
	 */
	public Clocks of(@Nullable Collection<String> some) {
		return new Clocks(this.validAt, this.knownAt, this.reportedBy, (some != null) ? Set.copyOf(some) : null);
	}

	/** The same, or that instant where the one asked for is later. */
	Clocks knownAtMost(long instant) {
		return (this.knownAt <= instant) ? this : new Clocks(this.validAt, instant, this.reportedBy, this.cases);
	}

	/**
	 * {@return the clocks in numbers}
	 * @param validAt true in the world on this day
	 * @param knownAt as recorded by this instant
	 * @param reportedBy published by this day, or {@code null} for whenever
	 */
	public static Clocks of(LocalDate validAt, Instant knownAt, @Nullable LocalDate reportedBy) {
		return new Clocks(day(validAt), micros(knownAt), (reportedBy != null) ? day(reportedBy) : FOREVER);
	}

	/**
	 * {@return a day as a number}
	 * @param date the day; 9999-12-31 is {@link #FOREVER}
	 */
	public static int day(LocalDate date) {
		return (date.getYear() >= 9999) ? FOREVER : (int) date.toEpochDay();
	}

	/**
	 * {@return an instant as a number}
	 * @param instant to the microsecond; from 9999 on it is {@link #STILL_KNOWN}
	 */
	public static long micros(Instant instant) {
		return (instant.getEpochSecond() >= 253_370_764_800L) ? STILL_KNOWN
				: ChronoUnit.MICROS.between(Instant.EPOCH, instant);
	}

}
