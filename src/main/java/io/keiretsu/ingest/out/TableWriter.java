package io.keiretsu.ingest.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Forms;

/** Writes a case as a set of tables. */
final class TableWriter implements AutoCloseable {

	private final Map<String, Spool> tables = new LinkedHashMap<>();

	private final Forms forms = new Forms();

	private TableWriter() throws IOException {
		for (Map<String, Form> sorts : List.of(this.forms.things(), this.forms.facts())) {
			for (Form form : sorts.values()) {
				this.tables.put(form.name(), new Spool(form));
			}
		}
	}

	/** Writes an archive: one set at its top, or several in a folder each. */
	static void all(Contents contents, OutputStream out) throws IOException {
		Zip zip = new Zip(out);
		for (String caseId : contents.parcel().cases()) {
			try (TableWriter set = new TableWriter()) {
				set.collect(contents, caseId);
				String head = "id,sharing\r\n" + caseId + "," + contents.sharing(caseId) + "\r\n";
				set.write(zip, (contents.parcel().cases().size() == 1) ? "" : caseId + "/", head);
			}
		}
		zip.finish();
	}

	private void collect(Contents contents, String caseId) {
		this.forms.things().forEach((section, form) -> {
			ThingKind kind = form.thing();
			if (kind != null) {
				contents.things(caseId, kind, (thing) -> add(section, thing));
			}
		});
		contents.facts(caseId, (fact) -> add(String.valueOf(fact.get("kind")), fact));
	}

	private void add(String table, Map<String, Object> item) {
		Spool spool = this.tables.get(table);
		if (spool == null) {
			throw new IllegalStateException("There is no table '%s', only %s.".formatted(table, this.tables.keySet()));
		}
		try {
			for (Map<String, String> row : Flat.rows(item)) {
				spool.add(row);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Zip zip, String folder, String head) throws IOException {
		zip.entry(folder + "case.csv", (out) -> out.write(head.getBytes(StandardCharsets.UTF_8)));
		for (Spool table : this.tables.values()) {
			if (!table.isEmpty()) {
				zip.entry(folder + table.name(), table::write);
			}
		}
	}

	@Override
	public void close() throws IOException {
		for (Spool table : this.tables.values()) {
			table.close();
		}
	}

}
