package io.keiretsu.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The lists that names are read with, which lie in {@code names/} of the class path. */
final class Resource {

	private Resource() {
	}

	/**
	 * {@return the rows of a list}
	 * @param name its file name
	 */
	static List<NamedCsvRecord> rows(String name) {
		InputStream list = Resource.class.getResourceAsStream("/names/" + name);
		if (list == null) {
			throw new IllegalStateException("The list names/" + name + " is not on the class path. Build anew.");
		}
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(list)) {
			return rows.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
