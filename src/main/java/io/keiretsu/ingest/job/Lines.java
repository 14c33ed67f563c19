package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that takes what a job has to tell, one JSON a line; there is none before. After
 * it is closed, the next line begins it anew.
 */
class Lines implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private @Nullable Writer writer;

	Lines(Path file) {
		this.file = file;
	}

	void write(Object line) {
		try {
			if (this.writer == null) {
				this.writer = Files.newBufferedWriter(this.file);
			}
			this.writer.write(JSON.writeValueAsString(line) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			if (this.writer != null) {
				this.writer.close();
				this.writer = null;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
