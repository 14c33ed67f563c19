package io.keiretsu.ingest.out;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.question.SpreadsheetCell;

/**
 * One table, kept in a file until all its rows are there: only then it is known which
 * columns it has.
 */
final class Spool implements AutoCloseable {

	private final Form form;

	private final List<String> keys;

	private final TreeSet<String> columns = new TreeSet<>(
			Comparator.comparing(this::place).thenComparing(this::isSecond).thenComparing(Comparator.naturalOrder()));

	private final Path file;

	private final BufferedWriter rows;

	Spool(Form form) throws IOException {
		this.form = form;
		this.keys = form.schema().properties();
		this.file = Files.createTempFile("keiretsu-export-", ".rows");
		this.rows = Files.newBufferedWriter(this.file);
	}

	String name() {
		return this.form.name() + ".csv";
	}

	boolean isEmpty() {
		return this.columns.isEmpty();
	}

	void add(Map<String, String> row) throws IOException {
		this.columns.addAll(row.keySet());
		this.rows.write(Contents.JSON.writeValueAsString(row));
		this.rows.newLine();
	}

	/** Writes the table, in the columns that some row uses. */
	void write(OutputStream out) throws IOException {
		this.rows.flush();
		CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		csv.writeRecord(this.columns);
		try (BufferedReader written = Files.newBufferedReader(this.file)) {
			for (String line = written.readLine(); line != null; line = written.readLine()) {
				Map<?, ?> row = Contents.JSON.readValue(line, Map.class);
				csv.writeRecord(this.columns.stream().map((column) -> cell(row.get(column))).toList());
			}
		}
		csv.flush();
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
		Files.deleteIfExists(this.file);
	}

	private static String cell(@Nullable Object value) {
		return (value != null) ? SpreadsheetCell.of(value.toString()) : "";
	}

	private int place(String column) {
		String key = column.replaceAll("\\..*", "");
		for (int place = 0; place < this.keys.size(); place++) {
			if (key.equals(this.keys.get(place)) || key.equals(Flat.second(this.keys.get(place)))) {
				return place;
			}
		}
		return this.keys.size();
	}

	private boolean isSecond(String column) {
		return !this.keys.contains(column.replaceAll("\\..*", ""));
	}

}
