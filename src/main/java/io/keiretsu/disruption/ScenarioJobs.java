package io.keiretsu.disruption;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

import io.keiretsu.job.Counts;
import io.keiretsu.job.Job;
import io.keiretsu.job.Jobs;
import io.keiretsu.job.TooManyWait;

/**
 * Computes scenarios, a few at once. What takes longer than a request waits becomes a
 * job, and its answer is kept; of those that are over, the last hundred.
 */
@Component
@EnableConfigurationProperties(ScenarioSettings.class)
class ScenarioJobs implements DisposableBean {

	static final String KIND = "scenario";

	private static final int KEPT = 100;

	private static final String STOPPED = "Keiretsu was stopped before this was answered. Nothing was changed by it: ask again.";

	private final Jobs jobs;

	private final Clock clock;

	private final ScenarioSettings settings;

	private final ThreadPoolExecutor threads;

	ScenarioJobs(Jobs jobs, Clock clock, ScenarioSettings settings) {
		this.jobs = jobs;
		this.clock = clock;
		this.settings = settings;
		this.threads = new ThreadPoolExecutor(settings.atOnce(), settings.atOnce(), 0, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(settings.waiting()), (work) -> {
					Thread thread = new Thread(work, "scenario");
					thread.setDaemon(true);
					return thread;
				});
		endWhatIsLeft();
	}

	/** What was being computed when Keiretsu stopped is not taken up again. */
	private void endWhatIsLeft() {
		this.jobs.ofKind(KIND)
			.stream()
			.filter((job) -> !job.state().isOver())
			.forEach((job) -> this.jobs.update(job.over(Job.State.FAILED, Counts.NONE, STOPPED, this.clock.instant())));
	}

	/**
	 * {@return the answer, or the job that will give it}
	 * @param asked gives what is to be computed
	 * @param later whether a job is wanted at once
	 */
	ResponseEntity<?> answer(Supplier<Answerable> asked, boolean later) {
		ScenarioWork work = new ScenarioWork(asked, this.jobs, this.clock);
		try {
			this.threads.execute(new DelegatingSecurityContextRunnable(work));
		}
		catch (RejectedExecutionException full) {
			throw new TooManyWait(this.settings.waiting(), "scenarios",
					", or ask for less: fewer tiers, or the model reach");
		}
		if (!later && isDone(work, this.settings.patience())) {
			return ResponseEntity.ok(work.answer().join());
		}
		Job job = work.enter();
		forgetOld();
		return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(job);
	}

	private static boolean isDone(ScenarioWork work, Duration patience) {
		try {
			work.answer().get(patience.toNanos(), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (TimeoutException late) {
			return false;
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException failure) {
			throw (failure.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(failure);
		}
	}

	private void forgetOld() {
		List<Job> over = this.jobs.ofKind(KIND).stream().filter((job) -> job.state().isOver()).toList();
		over.stream().limit(Math.max(0, over.size() - KEPT)).forEach((job) -> this.jobs.forget(job.id()));
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

}
