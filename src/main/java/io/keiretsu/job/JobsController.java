package io.keiretsu.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.access.Caller;
import io.keiretsu.question.CaseInternal;
import io.keiretsu.question.ParameterRefused;

/** Tells how long pieces of work stand, and ends them. */
@RestController
@RequestMapping("/api/jobs")
class JobsController {

	private final Jobs jobs;

	JobsController(Jobs jobs) {
		this.jobs = jobs;
	}

	/** Every job, the newest first. */
	record History(List<Job> items) {

	}

	@GetMapping
	History list() {
		return new History(this.jobs.all());
	}

	@GetMapping("/{id}")
	Job get(@PathVariable String id) {
		return this.jobs.get(id);
	}

	@GetMapping("/{id}/rejects")
	ResponseEntity<Resource> rejects(@PathVariable String id) {
		return lines(this.jobs.files().rejects(this.jobs.get(id).id()));
	}

	private static ResponseEntity<Resource> lines(Path file) {
		Resource lines = Files.exists(file) ? new FileSystemResource(file) : new ByteArrayResource(new byte[0]);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(lines);
	}

	/**
	 * The firms and plants that were not there and may be one that was: the id, the name,
	 * what is to be done, and the candidates with their reasons, one a line.
	 */
	@GetMapping("/{id}/matches")
	ResponseEntity<Resource> matches(@PathVariable String id) {
		Job job = this.jobs.get(id);
		requireSeesInternal("Whom the import " + id + " met");
		return lines(this.jobs.files().matches(job.id()));
	}

	/**
	 * What a dry run would bring in: the first pieces, and how many there are of each
	 * sort.
	 */
	@GetMapping("/{id}/preview")
	ResponseEntity<Resource> preview(@PathVariable String id) {
		var file = this.jobs.files().preview(this.jobs.get(id).id());
		requireSeesInternal("What the import " + id + " would bring in");
		if (!Files.exists(file)) {
			throw new ParameterRefused("id", id, "the id of a dry run that has ended (dryRun=true)");
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new FileSystemResource(file));
	}

	private static void requireSeesInternal(String what) {
		if (!Caller.current().seesInternal()) {
			throw new CaseInternal(what);
		}
	}

	/** The answer that a scenario came to. */
	@GetMapping("/{id}/result")
	ResponseEntity<Resource> result(@PathVariable String id) {
		JobFiles files = this.jobs.files();
		Path file = files.result(this.jobs.get(id).id(), false);
		if (!Files.exists(file) && Caller.current().seesInternal()) {
			file = files.result(id, true);
		}
		if (!Files.exists(file)) {
			throw new ParameterRefused("id", id,
					"the id of a job that has ended and gives an answer (/api/jobs/%s says how far it is); of one that rests on internal cases, as an editor or a reviewer"
						.formatted(id));
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new FileSystemResource(file));
	}

	@DeleteMapping("/{id}")
	Job cancel(@PathVariable String id) {
		return this.jobs.cancel(id);
	}

}
