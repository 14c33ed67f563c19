package io.keiretsu.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Sharing;
import io.keiretsu.ingest.casefile.Written;

/**
 * Reads case.csv: a header and one row that say which case a set states.
 */
final class CaseTable {

	private CaseTable() {
	}

	static Head head(Item item, Form form) {
		List<Fault> faults = new ArrayList<>();
		try (Csv csv = Csv.open(item.content().open(), CsvStyle.USUAL)) {
			CsvRow header = csv.next();
			List<String> names = (header != null) ? header.cells().stream().map(String::strip).toList() : List.of();
			Columns columns = Columns.of(form, names, faults, new Columns.Place(item.name(), 1));
			CsvRow row = csv.next();
			if (faults.isEmpty() && (row == null || row.cells().size() != names.size() || csv.next() != null)) {
				faults.add(new Fault(item.name(), 2, "", null,
						"A set states one case; below the header stands one row with as many cells, such as "
								+ "'my-case,internal'."));
			}
			else if (faults.isEmpty() && row != null) {
				Written.Keys written = columns.row(
						row.cells().stream().map((cell) -> cell.isBlank() ? List.<String>of() : List.of(cell)).toList(),
						row.line());
				faults.addAll(columns.faults(item.name(), written));
				if (faults.isEmpty()) {
					return new Head(String.valueOf(written.text("id")),
							Sharing.valueOf(String.valueOf(written.text("sharing")).toUpperCase(Locale.ROOT)));
				}
			}
		}
		catch (TableBroken ex) {
			faults.add(new Fault(item.name(), ex.line(), "", null, ex.sentence()));
		}
		catch (IOException ex) {
			faults.add(new Fault(item.name(), 1, "", null, String.valueOf(ex.getMessage())));
		}
		throw new CaseRefused(faults);
	}

}
