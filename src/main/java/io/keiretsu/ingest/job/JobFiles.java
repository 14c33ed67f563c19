package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.ingest.StreamLoad;

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

	Path matches(String id) {
		return this.folder.resolve(id + ".matches.ndjson");
	}

	Path preview(String id) {
		return this.folder.resolve(id + ".preview");
	}

	/** A folder for what was sent; it goes when the job is over. */
	Path sent(String id) {
		return this.folder.resolve(id);
	}

	/**
	 * What a job brings in, with paths as they lie in the folder of what was sent.
	 */
	private record Spooled(Incoming.Format format, String path, @Nullable String mapping, String name,
			StreamLoad.How how) {

	}

	/** Keeps what a job is to bring in, until it is over. */
	void keep(String id, Incoming incoming) {
		Path sent = sent(id);
		Path mapping = incoming.mapping();
		write(spooled(id), new Spooled(incoming.format(), sent.relativize(incoming.path()).toString(),
				(mapping != null) ? sent.relativize(mapping).toString() : null, incoming.name(), incoming.how()));
	}

	/** What a job was to bring in, if all of it is still here. */
	Optional<Incoming> incoming(String id) {
		try {
			Spooled spooled = this.json.readValue(Files.readAllBytes(spooled(id)), Spooled.class);
			Path path = sent(id).resolve(spooled.path());
			Path mapping = (spooled.mapping() != null) ? sent(id).resolve(spooled.mapping()) : null;
			boolean whole = Files.exists(path) && (mapping == null || Files.exists(mapping));
			return whole ? Optional.of(new Incoming(spooled.format(), path, mapping, spooled.name(), spooled.how()))
					: Optional.empty();
		}
		catch (IOException | JacksonException gone) {
			return Optional.empty();
		}
	}

	private Path spooled(String id) {
		return this.folder.resolve(id + ".spooled");
	}

	void keep(Job job) {
		write(this.folder.resolve(job.id() + ".json"), job);
	}

	/** Wholly or not at all, whatever happens meanwhile. */
	private void write(Path file, Object content) {
		Path next = file.resolveSibling(file.getFileName() + ".next");
		try {
			Files.write(next, this.json.writeValueAsBytes(content));
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
			Files.deleteIfExists(spooled(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
