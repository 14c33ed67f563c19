package io.keiretsu.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A long piece of work, as anybody may see it.
 *
 * @param id its id
 * @param kind what is done: {@code import} or {@code scenario}
 * @param file what comes in, by its name; {@code null} where nothing does
 * @param state queued, running, done, failed or cancelled
 * @param read how many pieces of evidence came in
 * @param added how many of them are new
 * @param unchanged how many were known already
 * @param retracted how many pieces of evidence were taken back
 * @param withheld how many a person had retracted before
 * @param rejected how many faults there were; what they were about did not come in
 * @param names what was found when new firms and plants were compared with those there
 * @param percent how much is done, 0 to 100
 * @param remaining how long it will still take, by how it went so far (ISO 8601)
 * @param result in one sentence, once it has ended
 * @param submitted when it was asked for
 * @param brokenOff how many times Keiretsu ended, and was not stopped, in the midst of it
 * @param ended when it ended
 * @param idempotencyKey under which it was asked for
 * @param wanted what exactly was asked for under that key, as a hash
 */
public record Job(String id, String kind, @Nullable String file, State state, long read, long added, long unchanged,
		long retracted, long withheld, long rejected, @Nullable Met names, int percent, @Nullable String remaining,
		@Nullable String result, String submitted, int brokenOff, @Nullable String ended,
		@Nullable String idempotencyKey, @Nullable String wanted) {

	/** Where a job stands. */
	@JsonSerialize(using = ToStringSerializer.class)
	public enum State {

		QUEUED, RUNNING, DONE, FAILED, CANCELLED;

		/**
		 * {@return whether nothing more will come}
		 */
		public boolean isOver() {
			return this != QUEUED && this != RUNNING;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * {@return a job that waits}
	 * @param id its id
	 * @param kind what is done
	 * @param file what comes in, if something does
	 * @param now when it is asked for
	 * @param idempotencyKey under which it is asked for
	 * @param wanted what exactly, as a hash
	 */
	public static Job queued(String id, String kind, @Nullable String file, Instant now,
			@Nullable String idempotencyKey, @Nullable String wanted) {
		return new Job(id, kind, file, State.QUEUED, 0, 0, 0, 0, 0, 0, Met.NOBODY, 0, null, null, now.toString(), 0,
				null, idempotencyKey, wanted);
	}

	/**
	 * {@return the same as one that waits again, from the beginning}
	 */
	public Job queuedAgain() {
		return with(State.QUEUED, Counts.NONE, 0, null, null, null);
	}

	/**
	 * {@return the same after Keiretsu has ended in the midst of it}
	 */
	public Job brokenOffOnce() {
		return new Job(this.id, this.kind, this.file, this.state, this.read, this.added, this.unchanged, this.retracted,
				this.withheld, this.rejected, this.names, this.percent, this.remaining, this.result, this.submitted,
				this.brokenOff + 1, this.ended, this.idempotencyKey, this.wanted);
	}

	/**
	 * {@return the same at its beginning}
	 */
	public Job running() {
		return with(State.RUNNING, Counts.NONE, 0, null, null, null);
	}

	/**
	 * {@return the same, some way on}
	 * @param part how much is done, 0 to 1
	 * @param taken how long that took
	 * @param soFar what came of it
	 */
	public Job at(double part, Duration taken, Counts soFar) {
		long left = (part > 0) ? Math.max(0, Math.round(taken.toMillis() * (1 - part) / part / 1000)) : 0;
		return with(this.state, soFar, (int) Math.floor(100 * part),
				(part > 0) ? Duration.ofSeconds(left).toString() : null, null, null);
	}

	/**
	 * {@return the same at its end}
	 * @param how done, failed or cancelled
	 * @param counts what came of it
	 * @param sentence the same in words
	 * @param now when
	 */
	public Job over(State how, Counts counts, String sentence, Instant now) {
		return with(how, counts, (how == State.DONE) ? 100 : this.percent, null, sentence, now.toString());
	}

	private Job with(State next, Counts counts, int done, @Nullable String left, @Nullable String sentence,
			@Nullable String end) {
		return new Job(this.id, this.kind, this.file, next, counts.read(), counts.added(), counts.unchanged(),
				counts.retracted(), counts.withheld(), counts.rejected(), counts.names(), done, left, sentence,
				this.submitted, this.brokenOff, end, this.idempotencyKey, this.wanted);
	}

}
