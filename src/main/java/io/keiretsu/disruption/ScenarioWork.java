package io.keiretsu.disruption;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.keiretsu.job.Counts;
import io.keiretsu.job.Job;
import io.keiretsu.job.Jobs;
import io.keiretsu.job.TooLittleMemory;
import io.keiretsu.job.Work;

/** One scenario, from the queue to its answer; a job once somebody enters it as one. */
class ScenarioWork implements Runnable, Work, Progress {

	private static final Logger log = LoggerFactory.getLogger(ScenarioWork.class);

	private static final String INTERNAL = "Answered. It rests on internal cases: GET /api/jobs/{id}/result gives it to editors and reviewers.";

	private final Supplier<Answerable> asked;

	private final Jobs jobs;

	private final Clock clock;

	private final CompletableFuture<ScenarioAnswer> answer = new CompletableFuture<>();

	private volatile boolean cancelled;

	private boolean internal;

	private @Nullable Instant began;

	private @Nullable Job job;

	ScenarioWork(Supplier<Answerable> asked, Jobs jobs, Clock clock) {
		this.asked = asked;
		this.jobs = jobs;
		this.clock = clock;
	}

	CompletableFuture<ScenarioAnswer> answer() {
		return this.answer;
	}

	/** Makes it a job, however far it is. */
	synchronized Job enter() {
		Job entered = Job.queued(this.jobs.newId(), ScenarioJobs.KIND, null, this.clock.instant(), null, null);
		this.job = (this.began != null) ? entered.running() : entered;
		this.jobs.enter(this.job, this);
		if (this.answer.isDone()) {
			this.answer.handle(this::over);
		}
		else if (this.cancelled) {
			end(Job.State.CANCELLED, "Cancelled. Nothing was changed by it.");
		}
		return this.jobs.get(entered.id());
	}

	@Override
	public void run() {
		if (!begin()) {
			return;
		}
		try {
			Answerable answerable = this.asked.get();
			synchronized (this) {
				this.internal = answerable.isInternal();
			}
			this.answer.complete(answerable.answer(this));
		}
		catch (RuntimeException | OutOfMemoryError failure) {
			this.answer.completeExceptionally(
					(failure instanceof RuntimeException told) ? told : new TooLittleMemory("this scenario"));
		}
		synchronized (this) {
			if (this.job != null) {
				this.answer.handle(this::over);
			}
		}
	}

	private synchronized boolean begin() {
		this.began = this.clock.instant();
		if (this.job != null && !this.cancelled) {
			update(this.job.running());
		}
		return !this.cancelled;
	}

	@Override
	public synchronized void cancel() {
		this.cancelled = true;
		end(Job.State.CANCELLED, "Cancelled. Nothing was changed by it.");
	}

	@Override
	public synchronized void at(double part) {
		if (this.job != null && this.began != null && !this.job.state().isOver()) {
			update(this.job.at(part, Duration.between(this.began, this.clock.instant()), Counts.NONE));
		}
	}

	@Override
	public boolean isCancelled() {
		return this.cancelled;
	}

	/** Where Keiretsu stops meanwhile, the next start says so. */
	private @Nullable Void over(@Nullable ScenarioAnswer told, @Nullable Throwable failure) {
		Job now = this.job;
		if (now == null || now.state().isOver() || failure instanceof RejectedExecutionException) {
			return null;
		}
		if (told == null) {
			log.info("The scenario {} has no answer: {}", now.id(), String.valueOf(failure));
			end(Job.State.FAILED, (failure != null) ? String.valueOf(failure.getMessage()) : "It has no answer.");
			return null;
		}
		this.jobs.files().write(this.jobs.files().result(now.id(), this.internal), told);
		end(Job.State.DONE, this.internal ? INTERNAL.replace("{id}", now.id()) : told.says());
		return null;
	}

	private void end(Job.State how, String sentence) {
		Job now = this.job;
		if (now != null && !now.state().isOver()) {
			update(now.over(how, Counts.NONE, sentence, this.clock.instant()));
		}
	}

	private void update(Job next) {
		this.job = next;
		this.jobs.update(next);
	}

}
