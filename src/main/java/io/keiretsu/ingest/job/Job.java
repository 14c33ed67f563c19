package io.keiretsu.ingest.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

import io.keiretsu.ingest.Outcome;

/**
 * A long piece of work, as anybody may see it.
 *
 * @param id its id
 * @param kind what is done, such as {@code import}
 * @param file what comes in, by its name
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
 * @param ended when it ended
 * @param idempotencyKey under which it was asked for
 * @param wanted what exactly was asked for under that key, as a hash
 */
public record Job(String id, String kind, String file, State state, long read, long added, long unchanged,
		long retracted, long withheld, long rejected, @Nullable Met names, int percent, @Nullable String remaining,
		@Nullable String result, String submitted, @Nullable String ended, @Nullable String idempotencyKey,
		@Nullable String wanted) {

	/** Where a job stands. */
	@JsonSerialize(using = ToStringSerializer.class)
	public enum State {

		QUEUED, RUNNING, DONE, FAILED, CANCELLED;

		boolean isOver() {
			return this != QUEUED && this != RUNNING;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static Job queued(String id, String file, Instant now, @Nullable String idempotencyKey, @Nullable String wanted) {
		return new Job(id, "import", file, State.QUEUED, 0, 0, 0, 0, 0, 0, Met.NOBODY, 0, null, null, now.toString(),
				null, idempotencyKey, wanted);
	}

	Job queuedAgain() {
		return with(State.QUEUED, Outcome.NOTHING, 0, Met.NOBODY, 0, null, null, null);
	}

	Job running() {
		return new Job(this.id, this.kind, this.file, State.RUNNING, 0, 0, 0, 0, 0, 0, Met.NOBODY, 0, null, null,
				this.submitted, null, this.idempotencyKey, this.wanted);
	}

	Job at(double part, Duration taken, Outcome soFar, long faults, Met met) {
		long left = (part > 0) ? Math.round(taken.toMillis() * (1 - part) / part / 1000) : 0;
		return with(this.state, soFar, faults, met, (int) Math.floor(100 * part),
				(part > 0) ? Duration.ofSeconds(left).toString() : null, null, null);
	}

	Job over(State how, Outcome outcome, long faults, Met met, String sentence, Instant now) {
		return with(how, outcome, faults, met, (how == State.DONE) ? 100 : this.percent, null, sentence,
				now.toString());
	}

	private Job with(State next, Outcome outcome, long faults, Met met, int done, @Nullable String left,
			@Nullable String sentence, @Nullable String end) {
		return new Job(this.id, this.kind, this.file, next, outcome.read(), outcome.added(), outcome.unchanged(),
				outcome.retracted(), outcome.withheld(), faults, met, done, left, sentence, this.submitted, end,
				this.idempotencyKey, this.wanted);
	}

}
