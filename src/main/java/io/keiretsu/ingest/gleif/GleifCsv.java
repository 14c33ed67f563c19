package io.keiretsu.ingest.gleif;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.keiretsu.ingest.register.RecordsBroken;
import io.keiretsu.ingest.table.Csv;
import io.keiretsu.ingest.table.CsvRow;
import io.keiretsu.ingest.table.CsvStyle;
import io.keiretsu.ingest.table.TableBroken;

/**
 * Reads the records of a CSV file, whose columns are paths with dots, such as
 * {@code Entity.LegalName}.
 */
final class GleifCsv {

	private static final String LANGUAGE = "xmllang";

	private GleifCsv() {
	}

	static void read(InputStream content, Predicate<Branch> each) throws IOException {
		try (Csv csv = Csv.open(content, CsvStyle.USUAL)) {
			CsvRow header = csv.next();
			if (header == null) {
				return;
			}
			for (CsvRow row = csv.next(); row != null; row = csv.next()) {
				if (row.cells().size() != header.cells().size()) {
					throw new RecordsBroken(row.line(),
							"The row has %d cells, and the header names %d columns. Get the file once more; what stands before was read."
								.formatted(row.cells().size(), header.cells().size()));
				}
				if (!each.test(record(header, row))) {
					return;
				}
			}
		}
		catch (TableBroken ex) {
			throw new RecordsBroken(ex.line(), ex.sentence());
		}
	}

	private static Branch record(CsvRow header, CsvRow row) {
		Growing root = new Growing();
		for (int column = 0; column < header.cells().size(); column++) {
			String cell = row.cells().get(column).strip();
			if (!cell.isEmpty()) {
				Growing at = root;
				for (String name : header.cells().get(column).strip().split("\\.")) {
					at = at.children.computeIfAbsent(name, (key) -> new Growing());
				}
				at.text = cell;
			}
		}
		return root.grown("record", row.line());
	}

	/** A branch that is not complete yet. */
	private static final class Growing {

		private final Map<String, Growing> children = new LinkedHashMap<>();

		private String text = "";

		Branch grown(String name, int line) {
			List<Branch> grown = new ArrayList<>();
			this.children.forEach((key, child) -> {
				if (!key.equals(LANGUAGE)) {
					grown.add(child.grown(key, line));
				}
			});
			Growing language = this.children.get(LANGUAGE);
			return new Branch(name, this.text, (language != null) ? language.text : "", line, grown);
		}

	}

}
