package io.keiretsu.ingest.job;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.job.Counts;
import io.keiretsu.job.Job;
import io.keiretsu.job.Jobs;
import io.keiretsu.job.TooManyWait;

/**
 * The queue of the imports that wait: one writes at a time. What was not over when
 * Keiretsu stopped goes on at the next start, unless Keiretsu ended again and again in
 * the midst of it.
 */
@Component
class ImportQueue implements DisposableBean {

	private static final String KIND = "import";

	private static final int MOST_WAITING = 100;

	private static final int MOST_BROKEN_OFF = 5;

	private static final String STOPPED = "Keiretsu was stopped before this was done, and what was sent is no longer here. What was written stays, nothing is half: import the same again.";

	private static final String BROKEN_OFF = "Keiretsu ended %d times in the midst of this, and does not begin it again by itself. What was written stays, nothing is half: see why it ended (start it with more memory, java -Xmx, if that was over), and import the same again.";

	private final Jobs jobs;

	private final SentFiles sent;

	private final StreamLoad load;

	private final Clock clock;

	/** What was not over when Keiretsu stopped. */
	private final List<Job> leftOver;

	private final Set<ImportWork> open = ConcurrentHashMap.newKeySet();

	private final ExecutorService queue = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "imports");
		thread.setDaemon(true);
		return thread;
	});

	ImportQueue(Jobs jobs, StreamLoad load, Clock clock, JsonMapper json) {
		this.jobs = jobs;
		this.sent = new SentFiles(jobs.files(), json);
		this.load = load;
		this.clock = clock;
		this.leftOver = jobs.ofKind(KIND).stream().filter((job) -> !job.state().isOver()).toList();
	}

	/**
	 * Takes up what was not over, in its order, once the app has started: from the
	 * beginning of what was sent, since what is known already is not written again.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void resume() {
		resume(this.leftOver);
	}

	synchronized void resume(List<Job> jobs) {
		for (Job job : jobs) {
			Job met = (job.state() == Job.State.RUNNING) ? job.brokenOffOnce() : job;
			if (met.brokenOff() == MOST_BROKEN_OFF) {
				fail(met, BROKEN_OFF.formatted(met.brokenOff()));
				continue;
			}
			this.sent.incoming(job.id())
				.ifPresentOrElse((incoming) -> queue(met.queuedAgain(), incoming, true), () -> fail(met, STOPPED));
		}
	}

	private void fail(Job job, String sentence) {
		this.jobs.update(job.over(Job.State.FAILED, Counts.NONE, sentence, this.clock.instant()));
		this.sent.forget(job.id());
	}

	SentFiles sent() {
		return this.sent;
	}

	String newId() {
		return this.jobs.newId();
	}

	/** The job that was asked for under a key, if there is one. */
	Optional<Job> underKey(String key) {
		return this.jobs.ofKind(KIND).stream().filter((job) -> key.equals(job.idempotencyKey())).findFirst();
	}

	/** Puts an import at the end of the queue. */
	synchronized Job submit(String id, Incoming incoming, @Nullable String key, @Nullable String wanted) {
		if (waiting() >= MOST_WAITING) {
			throw new TooManyWait(MOST_WAITING, "imports", "");
		}
		Job job = Job.queued(id, KIND, incoming.name(), this.clock.instant(), key, wanted);
		this.sent.keep(id, incoming);
		queue(job, incoming, false);
		return job;
	}

	private void queue(Job job, Incoming incoming, boolean resumed) {
		ImportWork work = new ImportWork(job, incoming, resumed, this.load, this.jobs, this.sent, this.clock);
		this.jobs.enter(job, work);
		this.open.add(work);
		this.queue.execute(() -> {
			incoming.caller().doing(work);
			this.open.remove(work);
		});
	}

	/** The newest import of all, where it is not over and brings in exactly this. */
	Optional<Job> waitingFor(String wanted) {
		List<Job> all = this.jobs.ofKind(KIND);
		Job newest = all.isEmpty() ? null : all.get(all.size() - 1);
		return (newest != null && !newest.state().isOver() && wanted.equals(newest.wanted())) ? Optional.of(newest)
				: Optional.empty();
	}

	Optional<Job> running() {
		return this.jobs.ofKind(KIND).stream().filter((job) -> job.state() == Job.State.RUNNING).findFirst();
	}

	long waiting() {
		return this.jobs.ofKind(KIND).stream().filter((job) -> job.state() == Job.State.QUEUED).count();
	}

	@Override
	public void destroy() throws InterruptedException {
		this.open.forEach(ImportWork::interrupt);
		this.queue.shutdown();
		this.queue.awaitTermination(4, TimeUnit.SECONDS);
	}

}
