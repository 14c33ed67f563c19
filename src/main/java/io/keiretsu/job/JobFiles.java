package io.keiretsu.job;

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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Keeps jobs and what comes of them in a folder of the home. */
public class JobFiles {

	private final Path folder;

	private final JsonMapper json;

	/** What an older Keiretsu did not count yet is 0. */
	private final ObjectReader kept;

	JobFiles(Path folder, JsonMapper json) {
		this.folder = folder;
		this.json = json;
		this.kept = json.readerFor(Job.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the folder}
	 */
	public Path folder() {
		return this.folder;
	}

	/**
	 * {@return where the faults of a job are, a line each}
	 * @param id of the job
	 */
	public Path rejects(String id) {
		return this.folder.resolve(id + ".rejects.ndjson");
	}

	/**
	 * {@return where the firms and plants are that may be one that was there, a line
	 * each}
	 * @param id of the job
	 */
	public Path matches(String id) {
		return this.folder.resolve(id + ".matches.ndjson");
	}

	/**
	 * {@return where it says what a dry run would bring in}
	 * @param id of the job
	 */
	public Path preview(String id) {
		return this.folder.resolve(id + ".preview");
	}

	/**
	 * {@return where the answer is that a job gives}
	 * @param id of the job
	 * @param internal whether it rests on internal cases
	 */
	public Path result(String id, boolean internal) {
		return this.folder.resolve(id + (internal ? ".result.internal" : ".result"));
	}

	/**
	 * Keeps something as JSON, wholly or not at all, whatever happens meanwhile.
	 * @param file where
	 * @param content what
	 */
	public void write(Path file, Object content) {
		Path next = file.resolveSibling(file.getFileName() + ".next");
		try {
			Files.write(next, this.json.writeValueAsBytes(content));
			Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void keep(Job job) {
		write(this.folder.resolve(job.id() + ".json"), job);
	}

	void forget(String id) {
		try {
			for (Path file : List.of(this.folder.resolve(id + ".json"), rejects(id), matches(id), preview(id),
					result(id, true), result(id, false))) {
				Files.deleteIfExists(file);
			}
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
					jobs.add(this.kept.readValue(Files.readAllBytes(file)));
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

}
