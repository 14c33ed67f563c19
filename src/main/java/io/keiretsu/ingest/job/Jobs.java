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
import org.springframework.stereotype.Component;

import io.keiretsu.graph.GraphSettings;
import io.keiretsu.ingest.JobUnknown;
import io.keiretsu.ingest.Outcome;
import io.keiretsu.ingest.StreamLoad;

/** Every job there was, and the queue of those that wait: one writes at a time. */
@Component
class Jobs implements DisposableBean {

	private static final String STOPPED = "Keiretsu was stopped before this was done. What was written stays, nothing is half: import the same again.";

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
		for (Job job : this.files.all()) {
			this.jobs.put(job.id(), job);
			if (!job.state().isOver()) {
				update(job.over(Job.State.FAILED, Outcome.NOTHING, 0, STOPPED, clock.instant()));
				this.files.forgetSent(job.id());
			}
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
		ImportWork work = new ImportWork(job, incoming, this.load, this, this.clock);
		update(job);
		this.works.put(id, work);
		this.queue.execute(work);
		return job;
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
		open.forEach(ImportWork::cancel);
		this.queue.shutdown();
		this.queue.awaitTermination(4, TimeUnit.SECONDS);
	}

}
