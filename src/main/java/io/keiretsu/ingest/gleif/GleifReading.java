package io.keiretsu.ingest.gleif;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.register.Opened;
import io.keiretsu.ingest.register.RecordReading;
import io.keiretsu.ingest.register.RecordsBroken;

/**
 * Opens a golden copy of the Global LEI Foundation, in XML, JSON or CSV, packed or not:
 * level 1 (entities), level 2 (relationships) or reporting exceptions.
 */
public final class GleifReading {

	private GleifReading() {
	}

	/**
	 * Opens a file, and looks at its first records.
	 * @param path the file
	 * @return what it says, record by record
	 * @throws CaseRefused where it holds no record of this register
	 */
	public static Reading open(Path path) {
		GleifCopy[] copy = { GleifCopy.UNDATED };
		try (InputStream file = Files.newInputStream(path)) {
			read(file, (record) -> {
				copy[0] = copy[0].with(record);
				return copy[0].level() == null;
			});
		}
		catch (IOException | RecordsBroken ex) {
			throw refused(path, String.valueOf(ex.getMessage()));
		}
		if (copy[0].level() == null) {
			throw refused(path,
					"No record of GLEIF is in this file: neither an LEI with its entity, nor a relationship, nor a reporting exception.");
		}
		return new RecordReading<>(path, GleifReading::read, new GleifRegister(copy[0].level(), copy[0].year()));
	}

	private static void read(InputStream file, Predicate<Branch> each) throws IOException {
		BufferedInputStream content = Opened.of(file);
		switch (Opened.first(content)) {
			case '<' -> GleifXml.read(content, each);
			case '[', '{' -> GleifJson.read(content, each);
			default -> GleifCsv.read(content, each);
		}
	}

	private static CaseRefused refused(Path path, String sentence) {
		return new CaseRefused(List.of(new Fault(String.valueOf(path.getFileName()), 1, "", null, sentence)));
	}

}
