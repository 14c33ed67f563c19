package io.keiretsu.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.GraphSettings;

/**
 * Every job there was, of every kind. Who does the work runs it, and says here how it
 * goes.
 */
@Component
public class Jobs {

	private final JobFiles files;

	private final JobMeters meters;

	private final Map<String, Job> jobs = new LinkedHashMap<>();

	private final Map<String, Work> works = new LinkedHashMap<>();

	Jobs(GraphSettings settings, JsonMapper json, JobMeters meters) {
		this.meters = meters;
		this.files = new JobFiles(settings.absoluteHome().resolve("jobs"), json);
		this.files.all().forEach((job) -> this.jobs.put(job.id(), job));
	}

	/**
	 * {@return where jobs and what comes of them are kept}
	 */
	public JobFiles files() {
		return this.files;
	}

	/**
	 * {@return an id that no job has}
	 */
	public String newId() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Takes a job in that is not over.
	 * @param job as it stands
	 * @param work what ends it
	 */
	public synchronized void enter(Job job, Work work) {
		update(job);
		this.works.put(job.id(), work);
	}

	/**
	 * Keeps where a job stands; what is only progress stays in memory.
	 * @param job as it stands now
	 */
	public synchronized void update(Job job) {
		Job before = this.jobs.put(job.id(), job);
		if (before == null || before.state() != job.state()) {
			this.files.keep(job);
			this.meters.watch(job.kind(), (state) -> count(job.kind(), state));
			if (job.state().isOver()) {
				this.meters.ended(job);
			}
		}
		if (job.state().isOver()) {
			this.works.remove(job.id());
		}
	}

	/**
	 * {@return all of them, the newest first}
	 */
	public synchronized List<Job> all() {
		List<Job> all = new ArrayList<>(this.jobs.values());
		Collections.reverse(all);
		return all;
	}

	/**
	 * {@return those of a kind, the oldest first}
	 * @param kind such as {@code import}
	 */
	public synchronized List<Job> ofKind(String kind) {
		return this.jobs.values().stream().filter((job) -> job.kind().equals(kind)).toList();
	}

	private synchronized long count(String kind, Job.State state) {
		return this.jobs.values().stream().filter((job) -> job.kind().equals(kind) && job.state() == state).count();
	}

	/**
	 * {@return the job of that id}
	 * @param id its id
	 * @throws JobUnknown if there is none
	 */
	public synchronized Job get(String id) {
		Job job = this.jobs.get(id);
		if (job == null) {
			throw new JobUnknown(id);
		}
		return job;
	}

	/**
	 * Forgets a job that is over, with what came of it.
	 * @param id its id
	 */
	public synchronized void forget(String id) {
		if (get(id).state().isOver()) {
			this.jobs.remove(id);
			this.files.forget(id);
		}
	}

	/** Asks a job to end; one that is over stays as it is. */
	Job cancel(String id) {
		get(id);
		Work work;
		synchronized (this) {
			work = this.works.get(id);
		}
		if (work != null) {
			work.cancel();
		}
		return get(id);
	}

}
