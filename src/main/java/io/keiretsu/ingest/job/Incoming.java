package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.ingest.casefile.CaseStream;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.mapping.MappedReading;
import io.keiretsu.ingest.mapping.Mapping;
import io.keiretsu.ingest.table.TableSet;

/**
 * What is to be imported.
 *
 * @param format how it is written
 * @param path the file or folder
 * @param mapping the mapping, where the format is one
 * @param name what it is called in messages
 * @param how how it is loaded
 */
record Incoming(Format format, Path path, @Nullable Path mapping, String name, StreamLoad.How how) {

	/** How something that comes in is written. */
	enum Format {

		/** A case file, YAML or JSON; it is always complete. */
		CASE,
		/** A folder or zip of tables. */
		TABLES,
		/** A CSV file and a mapping for it. */
		MAPPING;

		static final List<String> WORDS = List.of("case", "tables", "mapping");

	}

	Reading open() {
		return switch (this.format) {
			case CASE -> CaseStream.open(this.path);
			case TABLES -> TableSet.open(this.path);
			case MAPPING -> MappedReading.open(mappingOf(), this.path);
		};
	}

	private Mapping mappingOf() {
		if (this.mapping == null) {
			throw new IllegalStateException("a mapping is missing");
		}
		try {
			return Mapping.of(new CaseText(String.valueOf(this.mapping.getFileName()), Files.readString(this.mapping)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
