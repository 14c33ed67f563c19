package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.Written;
import io.keiretsu.question.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

/**
 * One table of things or facts. What was faulty in a full reading is remembered by the
 * number of its row, an eighth of a byte each.
 */
final class Table {

	private final String file;

	private final Form form;

	private final BitSet faulty = new BitSet();

	Table(String file, Form form) {
		this.file = file;
		this.form = form;
	}

	/**
	 * Reads all rows and gives what has no fault.
	 * @param checks whether rows are checked and faults given; otherwise what was faulty
	 * before is passed over
	 */
	void read(InputStream content, Reading.Receiver receiver, boolean checks) throws IOException {
		try (Csv csv = Csv.open(content, CsvStyle.USUAL)) {
			List<Fault> faults = new ArrayList<>();
			List<String> names = header(csv.next(), faults);
			Columns columns = faults.isEmpty() ? Columns.of(this.form, names, faults, new Columns.Place(this.file, 1))
					: null;
			if (columns == null || !faults.isEmpty()) {
				faults.forEach((fault) -> give(fault, receiver, checks));
				return;
			}
			int number = 0;
			for (CsvRow row = csv.next(); row != null; row = csv.next()) {
				if (!row.isBlank() && (checks || !this.faulty.get(number))) {
					row(row, number, names, columns, receiver, checks);
				}
				number++;
			}
		}
		catch (TableBroken ex) {
			give(new Fault(this.file, ex.line(), "", null, ex.sentence()), receiver, checks);
		}
	}

	private List<String> header(@Nullable CsvRow row, List<Fault> faults) {
		if (row == null) {
			faults.add(new Fault(this.file, 1, "", null,
					"The table is empty. Its first line names the columns; rows need not follow."));
			return List.of();
		}
		int unreadable = row.unreadable();
		boolean wide = row.cells().stream().anyMatch((cell) -> cell.indexOf(0) >= 0);
		if (unreadable >= 0 || wide) {
			faults.add(new Fault(this.file, row.line(), "", null,
					"The header is not UTF-8" + (wide ? "; it looks like UTF-16 without a byte order mark." : ".")
							+ " Save the table as UTF-8."));
		}
		return row.cells().stream().map(String::strip).toList();
	}

	private void row(CsvRow row, int number, List<String> names, Columns columns, Reading.Receiver receiver,
			boolean checks) {
		if (checks) {
			Fault broken = broken(row, names);
			if (broken != null) {
				this.faulty.set(number);
				receiver.fault(broken);
				return;
			}
		}
		Written.Keys written = columns.row(IntStream.range(0, names.size())
			.mapToObj((i) -> values(row.cells().get(i), columns.isList(i)))
			.toList(), row.line());
		List<Fault> faults = checks ? columns.faults(this.file, written) : List.of();
		if (faults.isEmpty()) {
			columns.give(this.file, written, receiver);
		}
		else {
			this.faulty.set(number);
			faults.forEach(receiver::fault);
		}
	}

	private @Nullable Fault broken(CsvRow row, List<String> names) {
		int cells = row.cells().size();
		if (cells != names.size()) {
			return new Fault(this.file, row.line(), "", null,
					"The row has " + cells + ((cells == 1) ? " cell" : " cells") + ", and the header names "
							+ names.size()
							+ " columns. Look for a missing or unquoted comma, or for a file that was cut off.");
		}
		int unreadable = row.unreadable();
		return (unreadable < 0) ? null
				: new Fault(this.file, row.line(), names.get(unreadable),
						row.cells().get(unreadable).substring(0, Math.min(100, row.cells().get(unreadable).length())),
						"The cell is not UTF-8 where U+FFFD stands here. Save the table as UTF-8.");
	}

	private static List<String> values(String cell, boolean list) {
		if (cell.isBlank()) {
			return List.of();
		}
		String text = SpreadsheetCell.read(cell);
		return list ? List.of(text.split("\\|", -1)) : List.of(text);
	}

	private static void give(Fault fault, Reading.Receiver receiver, boolean checks) {
		if (checks) {
			receiver.fault(fault);
		}
	}

}
