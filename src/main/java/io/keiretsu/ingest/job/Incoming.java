package io.keiretsu.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.keiretsu.access.Caller;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.CaseStream;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.followthemoney.FollowTheMoneyReading;
import io.keiretsu.ingest.gleif.GleifReading;
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
 * @param caller who brings it
 */
record Incoming(Format format, Path path, @Nullable Path mapping, String name, StreamLoad.How how, Caller caller) {

	Incoming(Format format, Path path, @Nullable Path mapping, String name, StreamLoad.How how) {
		this(format, path, mapping, name, how, Caller.current());
	}

	/** How something that comes in is written. */
	enum Format {

		/** A case file, YAML or JSON; it is always complete. */
		CASE,
		/** A folder or zip of tables. */
		TABLES,
		/** A CSV file and a mapping for it. */
		MAPPING,
		/** A golden copy of the Global LEI Foundation. */
		GLEIF,
		/** Entities of FollowTheMoney, one a line. */
		FOLLOWTHEMONEY;

		static final List<String> WORDS = Arrays.stream(values())
			.map((format) -> format.name().toLowerCase(Locale.ROOT))
			.toList();

		/** What a file is called that comes without a name. */
		String file() {
			return switch (this) {
				case TABLES -> "tables.zip";
				case GLEIF -> "golden-copy";
				case FOLLOWTHEMONEY -> "entities.json";
				default -> "case.yaml";
			};
		}

	}

	Reading open() {
		return switch (this.format) {
			case CASE -> CaseStream.open(this.path);
			case TABLES -> TableSet.open(this.path);
			case MAPPING -> MappedReading.open(mappingOf(), this.path);
			case GLEIF -> GleifReading.open(this.path);
			case FOLLOWTHEMONEY -> FollowTheMoneyReading.open(this.path);
		};
	}

	private Mapping mappingOf() {
		if (this.mapping == null) {
			throw new IllegalStateException("a mapping is missing");
		}
		String file = String.valueOf(this.mapping.getFileName());
		try {
			return Mapping.of(new CaseText(file, Files.readString(this.mapping)));
		}
		catch (CharacterCodingException ex) {
			throw new CaseRefused(List.of(new Fault(file, 1, "", null, "The mapping is not UTF-8. Save it as UTF-8.")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
