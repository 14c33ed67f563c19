package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import io.keiretsu.ingest.casefile.Counted;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Nearest;
import io.keiretsu.ingest.casefile.Written;
import io.keiretsu.ingest.table.Csv;
import io.keiretsu.ingest.table.CsvRow;
import io.keiretsu.ingest.table.TableBroken;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, once through.
 */
final class MappedRows implements AutoCloseable {

	private final Mapping mapping;

	private final String file;

	private final Csv csv;

	private final Identities identities;

	private final Map<String, Integer> columns = new HashMap<>();

	private int width;

	private MappedRows(Mapping mapping, String file, Csv csv, Identities identities) {
		this.mapping = mapping;
		this.file = file;
		this.csv = csv;
		this.identities = identities;
	}

	static MappedRows open(Mapping mapping, Path csv, AtomicLong read, Identities identities) throws IOException {
		Counted content = new Counted(Files.newInputStream(csv), read);
		return new MappedRows(mapping, String.valueOf(csv.getFileName()), Csv.open(content, mapping.style()),
				identities);
	}

	/** Reads the header, and gives back what is wrong with it. */
	List<Fault> header() {
		List<Fault> faults = new ArrayList<>();
		try {
			CsvRow header = this.csv.next();
			if (header == null) {
				return List.of(new Fault(this.file, 1, "", null,
						"The table is empty. Below the banner its first line names the columns."));
			}
			this.width = header.cells().size();
			Set<String> twice = new HashSet<>();
			for (int i = 0; i < this.width; i++) {
				String name = Written.Text.ofCell(header.cells().get(i), header.line()).value();
				if (this.columns.putIfAbsent(name, i) != null) {
					twice.add(name);
				}
			}
			for (String column : this.mapping.columns()) {
				if (!this.columns.containsKey(column)) {
					faults.add(new Fault(this.file, header.line(), column, column,
							"The mapping reads the column '" + column + "', and the CSV has none of that name; it has "
									+ String.join(", ", header.cells())
									+ ". Correct the mapping, or its 'banner', 'delimiter' " + "and 'encoding'."
									+ Nearest.didYouMean(column, this.columns.keySet())));
				}
				else if (twice.contains(column)) {
					faults.add(new Fault(this.file, header.line(), column, column, "The mapping reads the column '"
							+ column + "', and the CSV has two of that name. Rename one of them."));
				}
			}
		}
		catch (TableBroken ex) {
			faults.add(new Fault(this.file, ex.line(), "", null, ex.sentence()));
		}
		return faults;
	}

	/**
	 * Goes through the rows.
	 * @param wanted whether the row of this number is wanted
	 * @param each takes them
	 * @param end takes what is wrong where reading ends too early
	 */
	void forEach(IntPredicate wanted, Taker each, Consumer<Fault> end) {
		try {
			int number = 0;
			for (CsvRow row = this.csv.next(); row != null; row = this.csv.next()) {
				if (!row.isBlank() && wanted.test(number)) {
					take(row, number, each);
				}
				number++;
			}
		}
		catch (TableBroken ex) {
			end.accept(new Fault(this.file, ex.line(), "", null, ex.sentence()));
		}
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

	private void take(CsvRow row, int number, Taker each) {
		List<Fault> faults = new ArrayList<>();
		if (row.cells().size() != this.width) {
			faults.add(new Fault(this.file, row.line(), "", null,
					"The row has " + row.cells().size() + " cells, and the header names " + this.width
							+ " columns. Look for an unquoted delimiter, or for a file that was cut off."));
			each.take(number, null, faults);
			return;
		}
		int unreadable = row.unreadable();
		if (unreadable >= 0) {
			faults.add(new Fault(this.file, row.line(), "", row.cells().get(unreadable),
					"A cell is not " + this.mapping.style().charset()
							+ " where U+FFFD stands here. Give the right 'encoding' in the mapping."));
			each.take(number, null, faults);
			return;
		}
		MappedRow mapped = new MappedRow(this.mapping, this.columns, row, this.identities);
		String column = "";
		try {
			for (Condition condition : this.mapping.rows()) {
				column = condition.name();
				if (!condition.holds(mapped)) {
					return;
				}
			}
			each.take(number, mapped, faults);
		}
		catch (CellRefused ex) {
			faults.add(new Fault(this.file, row.line(), column, ex.value(), ex.sentence()));
			each.take(number, null, faults);
		}
	}

	/** Takes rows. */
	interface Taker {

		/**
		 * Takes a row.
		 * @param number its number
		 * @param row the row; null where it cannot be read
		 * @param faults what is wrong with it
		 */
		void take(int number, @Nullable MappedRow row, List<Fault> faults);

	}

}
