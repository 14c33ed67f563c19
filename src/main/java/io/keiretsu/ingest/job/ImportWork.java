package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.graph.GraphReadOnly;
import io.keiretsu.graph.GraphUnreachable;
import io.keiretsu.ingest.Outcome;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.mapping.Preview;
import io.keiretsu.job.Job;
import io.keiretsu.job.Jobs;
import io.keiretsu.job.Work;
import io.keiretsu.match.Matched;

/** One import, from the queue to its end. */
class ImportWork implements Work, Runnable, StreamLoad.Follower {

	private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** How many things, facts and faults a preview shows, each. */
	private static final int PREVIEWED = 20;

	private static final String TOO_LARGE = "There was too little memory for it. What was written until then stays, nothing is half: start Keiretsu with more (java -Xmx) or split the file, and import the same again.";

	/** How long it waits before it looks for a database that went away. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** How long it waits in all, after it last came on. */
	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private final Incoming incoming;

	private boolean resumed;

	private final StreamLoad load;

	private final Jobs jobs;

	private final SentFiles sent;

	private final Clock clock;

	private Job job;

	private Instant start = Instant.EPOCH;

	private Outcome outcome = Outcome.NOTHING;

	private long lastProgress;

	private boolean waiting;

	private final ImportReport report;

	private volatile boolean cancelled;

	private volatile boolean interrupted;

	ImportWork(Job job, Incoming incoming, boolean resumed, StreamLoad load, Jobs jobs, SentFiles sent, Clock clock) {
		this.job = job;
		this.incoming = incoming;
		this.resumed = resumed;
		this.load = load;
		this.jobs = jobs;
		this.sent = sent;
		this.clock = clock;
		this.report = new ImportReport(jobs.files(), job.id());
	}

	/** Keiretsu stops. */
	private static final class Interrupted extends RuntimeException {

		Interrupted() {
			super("interrupted", null, false, false);
		}

	}

	/** Somebody asked for its end. */
	private static final class Cancelled extends RuntimeException {

		Cancelled() {
			super("cancelled", null, false, false);
		}

	}

	@Override
	public void cancel() {
		this.cancelled = true;
	}

	/** Keiretsu stops: the job is not over, and goes on at the next start. */
	void interrupt() {
		this.interrupted = true;
	}

	@Override
	public void run() {
		try {
			goOnOnlyIfWanted();
			this.start = this.clock.instant();
			this.lastProgress = this.clock.millis();
			now(this.job.running());
			while (!isLoaded()) {
				beginAgain();
			}
			over(Job.State.DONE, this.report.sentence(this.outcome, this.incoming.how().dryRun(), this.resumed));
		}
		catch (Cancelled cancelled) {
			over(Job.State.CANCELLED, "Cancelled. What was written until then stays.");
		}
		catch (Interrupted interrupted) {
			now(this.job.queuedAgain());
			log.info("The import {} goes on at the next start", this.job.id());
		}
		catch (StreamLoad.Faulty faulty) {
			over(Job.State.FAILED, String.valueOf(faulty.getMessage()));
		}
		catch (CaseRefused refused) {
			refused.faults().forEach(this::rejected);
			over(Job.State.FAILED, String.valueOf(refused.getMessage()));
		}
		catch (OutOfMemoryError full) {
			over(Job.State.FAILED, TOO_LARGE);
		}
		catch (RuntimeException failure) {
			log.error("The import {} failed", this.job.id(), failure);
			over(Job.State.FAILED, reason(failure) + " What was written until then stays; import the same again.");
		}
	}

	/** What the database says of itself; of all else only the log tells. */
	private static String reason(RuntimeException failure) {
		Optional<? extends RuntimeException> ofDatabase = (failure instanceof GraphReadOnly readOnly)
				? Optional.of(readOnly) : GraphUnreachable.in(failure);
		return ofDatabase.map(Throwable::getMessage).orElse("It broke off; the log has the reason.");
	}

	/** Whether all is loaded; not, where the database went away meanwhile. */
	private boolean isLoaded() {
		try (Reading reading = this.incoming.open()) {
			if (this.incoming.how().dryRun()) {
				preview(reading);
			}
			this.outcome = this.load.load(reading, this.incoming.how(), this);
			return true;
		}
		catch (GraphUnreachable away) {
			if (this.clock.millis() - this.lastProgress > LONGEST_WAIT.toMillis()) {
				throw away;
			}
			if (!this.waiting) {
				log.warn("The import {} waits for the database, and then begins again", this.job.id());
				this.waiting = true;
			}
			return false;
		}
	}

	/** What is known already is not written again, so that nothing is lost by that. */
	private void beginAgain() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			interrupt();
		}
		goOnOnlyIfWanted();
		this.report.beginAgain();
		this.resumed = true;
	}

	private void preview(Reading reading) {
		try {
			Files.write(this.jobs.files().preview(this.job.id()),
					JSON.writeValueAsBytes(Preview.of(reading, PREVIEWED)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void over(Job.State how, String sentence) {
		try {
			this.report.close();
		}
		finally {
			now(this.job.over(how, this.report.counts(this.outcome), sentence, this.clock.instant()));
			this.sent.forget(this.job.id());
		}
	}

	private void now(Job next) {
		this.job = next;
		this.jobs.update(next);
	}

	@Override
	public void rejected(Fault fault) {
		goOnOnlyIfWanted();
		this.report.rejected(fault);
	}

	@Override
	public void met(String id, Matched matched) {
		goOnOnlyIfWanted();
		this.report.met(id, matched);
	}

	@Override
	public void progressed(double part, Outcome soFar) {
		goOnOnlyIfWanted();
		this.lastProgress = this.clock.millis();
		this.waiting = false;
		this.outcome = soFar;
		now(this.job.at(part, Duration.between(this.start, this.clock.instant()), this.report.counts(this.outcome)));
	}

	private void goOnOnlyIfWanted() {
		if (this.cancelled) {
			throw new Cancelled();
		}
		if (this.interrupted) {
			throw new Interrupted();
		}
	}

}
