package io.keiretsu.ingest.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Forms;

/** Writes a case as a case file in JSON, one thing or fact a line. */
final class CaseWriter {

	private static final Map<String, Form> SECTIONS = new Forms().things();

	private final Contents contents;

	private final Writer out;

	private CaseWriter(Contents contents, OutputStream out) {
		this.contents = contents;
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** Writes one case as it is, and any other number as an archive. */
	static void all(Contents contents, OutputStream out) throws IOException {
		if (contents.parcel().cases().size() == 1) {
			new CaseWriter(contents, out).write(contents.parcel().cases().get(0));
			return;
		}
		Zip zip = new Zip(out);
		for (String caseId : contents.parcel().cases()) {
			zip.entry(caseId + ".json", (entry) -> new CaseWriter(contents, entry).write(caseId));
		}
		zip.finish();
	}

	private void write(String caseId) throws IOException {
		this.out.write("{\"case\":" + json(caseId) + ",\"sharing\":" + json(this.contents.sharing(caseId)));
		for (Map.Entry<String, Form> section : SECTIONS.entrySet()) {
			ThingKind kind = section.getValue().thing();
			if (kind != null) {
				Section things = new Section(section.getKey());
				this.contents.things(caseId, kind, things);
				things.end();
			}
		}
		Section facts = new Section("facts");
		this.contents.facts(caseId, facts);
		facts.end();
		this.out.write("}\n");
		this.out.flush();
	}

	private static String json(Object value) {
		return Contents.JSON.writeValueAsString(value);
	}

	/** One list of a case file, which is not there when it is empty. */
	private final class Section implements Consumer<Map<String, Object>> {

		private final String name;

		private boolean begun;

		private Section(String name) {
			this.name = name;
		}

		@Override
		public void accept(Map<String, Object> item) {
			try {
				CaseWriter.this.out.write(this.begun ? ",\n" : ",\n" + json(this.name) + ":[\n");
				CaseWriter.this.out.write(json(item));
				this.begun = true;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private void end() throws IOException {
			if (this.begun) {
				CaseWriter.this.out.write("\n]");
			}
		}

	}

}
