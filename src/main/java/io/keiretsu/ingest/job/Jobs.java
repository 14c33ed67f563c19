package io.keiretsu.ingest.job;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.keiretsu.graph.GraphSettings;
import io.keiretsu.ingest.JobUnknown;
import io.keiretsu.ingest.Outcome;
import io.keiretsu.ingest.StreamLoad;

/**
 * Every job there was, and the queue of those that wait: one writes at a time. What was
 * not over when Keiretsu stopped goes on at the next start.
 */
@Component
class Jobs implements DisposableBean {

	private static final String STOPPED = "Keiretsu was stopped before this was done, and what was sent is no longer here. What was written stays, nothing is half: import the same again.";

	private final JobFiles files;

	private final StreamLoad load;

	private final Clock clock;

	private final Map<String, Job> jobs = new LinkedHashMap<>();

	private final Map<String, ImportWork> works = new LinkedHashMap<>();

	private final ExecutorService queue = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "imports");
		thread.setDaemon(true);
		return thread;
	});

	Jobs(GraphSettings settings, StreamLoad load, Clock clock, JsonMapper json) {
		this.files = new JobFiles(settings.absoluteHome().resolve("jobs"), json);
		this.load = load;
		this.clock = clock;
		this.files.all().forEach((job) -> this.jobs.put(job.id(), job));
	}

	/**
	 * Takes up what was not over, in its order, once the app has started: from the
	 * beginning of what was sent, since what is known already is not written again.
	 */
	@EventListener(ApplicationReadyEvent.class)
	synchronized void resume() {
		List<Job> open = this.jobs.values().stream().filter((job) -> !job.state().isOver()).toList();
		for (Job job : open) {
			this.files.incoming(job.id())
				.ifPresentOrElse((incoming) -> queue(job.queuedAgain(), incoming, true), () -> {
					update(job.over(Job.State.FAILED, Outcome.NOTHING, 0, Met.NOBODY, STOPPED, this.clock.instant()));
					this.files.forgetSent(job.id());
				});
		}
	}

	JobFiles files() {
		return this.files;
	}

	String newId() {
		return UUID.randomUUID().toString();
	}

	/** The job that was asked for under a key, if there is one. */
	synchronized Optional<Job> underKey(String key) {
		return this.jobs.values().stream().filter((job) -> key.equals(job.idempotencyKey())).findFirst();
	}

	/** Puts an import at the end of the queue. */
	synchronized Job submit(String id, Incoming incoming, @Nullable String key, @Nullable String wanted) {
		Job job = Job.queued(id, incoming.name(), this.clock.instant(), key, wanted);
		this.files.keep(id, incoming);
		queue(job, incoming, false);
		return job;
	}

	private void queue(Job job, Incoming incoming, boolean resumed) {
		ImportWork work = new ImportWork(job, incoming, resumed, this.load, this, this.clock);
		update(job);
		this.works.put(job.id(), work);
		this.queue.execute(work);
	}

	/** The newest job of all, where it is not over and brings in exactly this. */
	synchronized Optional<Job> waitingFor(String wanted) {
		List<Job> all = List.copyOf(this.jobs.values());
		Job newest = all.isEmpty() ? null : all.get(all.size() - 1);
		return (newest != null && !newest.state().isOver() && wanted.equals(newest.wanted())) ? Optional.of(newest)
				: Optional.empty();
	}

	/**
	 * {@return all of them, the newest first}
	 */
	synchronized List<Job> all() {
		List<Job> all = new ArrayList<>(this.jobs.values());
		Collections.reverse(all);
		return all;
	}

	/**
	 * {@return the job of that id}
	 * @throws JobUnknown if there is none
	 */
	synchronized Job get(String id) {
		Job job = this.jobs.get(id);
		if (job == null) {
			throw new JobUnknown(id);
		}
		return job;
	}

	/** Asks a job to end; one that is over stays as it is. */
	Job cancel(String id) {
		get(id);
		ImportWork work;
		synchronized (this) {
			work = this.works.get(id);
		}
		if (work != null) {
			work.cancel();
		}
		return get(id);
	}

	synchronized Optional<Job> running() {
		return this.jobs.values().stream().filter((job) -> job.state() == Job.State.RUNNING).findFirst();
	}

	synchronized long waiting() {
		return this.jobs.values().stream().filter((job) -> job.state() == Job.State.QUEUED).count();
	}

	/** Keeps where a job stands; what is only progress stays in memory. */
	synchronized void update(Job job) {
		Job before = this.jobs.put(job.id(), job);
		if (before == null || before.state() != job.state()) {
			this.files.keep(job);
		}
		if (job.state().isOver()) {
			this.works.remove(job.id());
		}
	}

	Instant now() {
		return this.clock.instant();
	}

	@Override
	public void destroy() throws InterruptedException {
		List<ImportWork> open;
		synchronized (this) {
			open = List.copyOf(this.works.values());
		}
		open.forEach(ImportWork::interrupt);
		this.queue.shutdown();
		this.queue.awaitTermination(4, TimeUnit.SECONDS);
	}

}
