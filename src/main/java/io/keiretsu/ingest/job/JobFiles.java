package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps jobs, what they reject and what was sent for them, in a folder of the home. */
class JobFiles {

	private final Path folder;

	private final JsonMapper json;

	JobFiles(Path folder, JsonMapper json) {
		this.folder = folder;
		this.json = json;
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path rejects(String id) {
		return this.folder.resolve(id + ".rejects.ndjson");
	}

	Path preview(String id) {
		return this.folder.resolve(id + ".preview");
	}

	/** A folder for what was sent; it goes when the job is over. */
	Path sent(String id) {
		return this.folder.resolve(id);
	}

	void keep(Job job) {
		Path file = this.folder.resolve(job.id() + ".json");
		Path next = this.folder.resolve(job.id() + ".json.next");
		try {
			Files.write(next, this.json.writeValueAsBytes(job));
			Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every job that was kept, the oldest first. */
	List<Job> all() {
		try (Stream<Path> files = Files.list(this.folder)) {
			List<Job> jobs = new ArrayList<>();
			for (Path file : files.filter((path) -> path.toString().endsWith(".json")).toList()) {
				try {
					jobs.add(this.json.readValue(Files.readAllBytes(file), Job.class));
				}
				catch (JacksonException unreadable) {
					Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"),
							StandardCopyOption.REPLACE_EXISTING);
				}
			}
			jobs.sort(Comparator.comparing(Job::submitted).thenComparing(Job::id));
			return jobs;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void forgetSent(String id) {
		Path sent = sent(id);
		try (Stream<Path> files = Files.exists(sent) ? Files.walk(sent) : Stream.empty()) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
