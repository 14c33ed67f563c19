package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import io.keiretsu.access.Caller;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.job.JobFiles;

/** Keeps what was sent for jobs, beside them, until they are over. */
class SentFiles {

	private final JobFiles files;

	private final Path folder;

	private final JsonMapper json;

	SentFiles(JobFiles files, JsonMapper json) {
		this.files = files;
		this.folder = files.folder();
		this.json = json;
	}

	/** A folder for what was sent; it goes when the job is over. */
	Path folder(String id) {
		return this.folder.resolve(id);
	}

	/**
	 * What a job brings in, with paths as they lie in the folder of what was sent.
	 */
	private record Spooled(Incoming.Format format, String path, @Nullable String mapping, String name,
			StreamLoad.How how, @Nullable Caller caller) {

	}

	/** Keeps what a job is to bring in, until it is over. */
	void keep(String id, Incoming incoming) {
		Path sent = folder(id);
		Path mapping = incoming.mapping();
		this.files.write(spooled(id),
				new Spooled(incoming.format(), sent.relativize(incoming.path()).toString(),
						(mapping != null) ? sent.relativize(mapping).toString() : null, incoming.name(), incoming.how(),
						incoming.caller()));
	}

	/** What a job was to bring in, if all of it is still here. */
	Optional<Incoming> incoming(String id) {
		try {
			Spooled spooled = this.json.readValue(Files.readAllBytes(spooled(id)), Spooled.class);
			Path path = folder(id).resolve(spooled.path());
			Path mapping = (spooled.mapping() != null) ? folder(id).resolve(spooled.mapping()) : null;
			boolean whole = Files.exists(path) && (mapping == null || Files.exists(mapping));
			return whole ? Optional.of(new Incoming(spooled.format(), path, mapping, spooled.name(), spooled.how(),
					(spooled.caller() != null) ? spooled.caller() : Caller.current())) : Optional.empty();
		}
		catch (IOException | JacksonException gone) {
			return Optional.empty();
		}
	}

	private Path spooled(String id) {
		return this.folder.resolve(id + ".spooled");
	}

	void forget(String id) {
		Path sent = folder(id);
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
