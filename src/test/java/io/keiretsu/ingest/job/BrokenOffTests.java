package io.keiretsu.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.Story;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.job.Counts;
import io.keiretsu.job.Job;
import io.keiretsu.job.Jobs;

import static org.assertj.core.api.Assertions.assertThat;

/** An import in whose midst Keiretsu ends goes on at the next start, but not forever. */
@GraphTest
@Story("firms: [{id: acme, name: Acme, country: JP}]\nfacts: []\n")
class BrokenOffTests {

	private static final String CASE = """
			case: broken-off
			sharing: public
			firms: [{id: often-tried, name: Often tried}]
			facts: []
			""";

	private final ImportQueue queue;

	private final Jobs jobs;

	BrokenOffTests(@Autowired ImportQueue queue, @Autowired Jobs jobs) {
		this.queue = queue;
		this.jobs = jobs;
	}

	@Test
	void goesOnAfterFourTimes() throws Exception {
		String id = running(3);
		this.queue.resume(List.of(this.jobs.get(id)));
		Job job = ended(id);
		assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
		assertThat(job.brokenOff()).isEqualTo(4);
		assertThat(job.result()).contains("0 faults");
	}

	@Test
	void givesUpAfterFive() throws Exception {
		String id = running(4);
		this.queue.resume(List.of(this.jobs.get(id)));
		Job job = this.jobs.get(id);
		assertThat(job.state()).isEqualTo(Job.State.FAILED);
		assertThat(job.result()).startsWith("Keiretsu ended 5 times in the midst of this")
			.contains("more memory")
			.endsWith("import the same again.");
		assertThat(this.queue.sent().folder(id)).as("what was sent").doesNotExist();
	}

	@Test
	void whatOnlyWaitedWasNotBrokenOff() throws Exception {
		String id = running(4);
		this.jobs.update(this.jobs.get(id).queuedAgain());
		this.queue.resume(List.of(this.jobs.get(id)));
		assertThat(ended(id).state()).isEqualTo(Job.State.DONE);
	}

	@Test
	void whatCameWhileKeiretsuStartedIsNotTakenUpAgain() throws Exception {
		String id = running(0);
		this.queue.resume();
		Job job = this.jobs.get(id);
		assertThat(job.state()).isEqualTo(Job.State.RUNNING);
		assertThat(job.brokenOff()).isZero();
		this.jobs.update(job.over(Job.State.CANCELLED, Counts.NONE, "", Instant.now()));
		this.queue.sent().forget(id);
	}

	/** A job as a start finds it after Keiretsu has ended in its midst. */
	private String running(int before) throws IOException {
		String id = this.queue.newId();
		Path file = Files.createDirectories(this.queue.sent().folder(id)).resolve("case");
		Files.writeString(file, CASE);
		this.queue.sent()
			.keep(id, new Incoming(Incoming.Format.CASE, file, null, "case", new StreamLoad.How(false, true, false)));
		Job job = Job.queued(id, "import", "case", Instant.now(), null, null).running();
		for (int time = 0; time < before; time++) {
			job = job.brokenOffOnce();
		}
		this.jobs.enter(job, () -> {
		});
		return id;
	}

	private Job ended(String id) throws InterruptedException {
		Instant late = Instant.now().plus(Duration.ofMinutes(1));
		while (!this.jobs.get(id).state().isOver() && Instant.now().isBefore(late)) {
			Thread.sleep(20);
		}
		return this.jobs.get(id);
	}

}
