package io.keiretsu.ingest.mapping;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.FileForm;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Forms;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Nearest;
import io.keiretsu.ingest.casefile.Sharing;
import io.keiretsu.ingest.casefile.Written;
import io.keiretsu.ingest.table.Columns;
import io.keiretsu.ingest.table.Csv;
import io.keiretsu.ingest.table.CsvStyle;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping, or tells everything that is wrong with it.
 */
final class MappingReader {

	private static final List<String> NOT_GIVEN = List.of("-", "--", "—", "n/a", "#n/a", "tbd", "unknown",
			"not available", "not specified", "not found");

	private static final List<String> FIELDS = List.of("name", "printed", "id", "share", "alias", "of");

	private static final FileForm FORM = new FileForm("/schemas/mapping.schema.json", "mapping");

	private final String file;

	private final Node root;

	private final Forms forms = new Forms();

	private final List<Fault> faults = new ArrayList<>();

	private final ValueReader values;

	MappingReader(CaseText text) {
		this.file = text.file();
		this.root = new Node("", FORM.read(text));
		this.values = new ValueReader(this.file, this.root, this.faults);
	}

	Mapping mapping() {
		Head head = new Head(this.root.text("case", ""),
				Sharing.valueOf(this.root.text("sharing", "internal").toUpperCase(Locale.ROOT)));
		Set<String> notGiven = new TreeSet<>(this.root.words("notGiven", NOT_GIVEN));
		Map<String, Value> lets = this.values.lets();
		lets.forEach((name, value) -> checkEach(this.root, name, value, false));
		Mapping mapping = new Mapping(this.file, this.root.text("mapping", ""), head, style(), notGiven,
				this.values.conditions(this.root.at("rows")), lets, this.values.lists(), constants(),
				pieces("things", "section", this.forms.things()), pieces("facts", "kind", this.forms.facts()));
		if (mapping.things().isEmpty() && mapping.facts().isEmpty()) {
			fault(this.root, null, "The mapping makes nothing of a row. Add 'things' or 'facts'.");
		}
		if (!this.faults.isEmpty()) {
			throw new CaseRefused(this.faults);
		}
		return mapping;
	}

	private CsvStyle style() {
		Node style = this.root.at("file");
		if (style == null) {
			return CsvStyle.USUAL;
		}
		String delimiter = style.text("delimiter", ",");
		CsvStyle read = new CsvStyle(charset(style), delimiter.equals("tab") ? "\t" : delimiter,
				style.text("quote", "\"").charAt(0), new BigDecimal(style.text("banner", "0")).intValue());
		if (!Csv.canRead(read)) {
			fault(style, delimiter, "What stands between cells and the quote around them must be two signs "
					+ "that are no line ends. Correct 'delimiter' or 'quote'.");
		}
		return read;
	}

	private Charset charset(Node style) {
		String name = style.text("encoding", "UTF-8");
		try {
			return Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			Node encoding = style.at("encoding");
			fault((encoding != null) ? encoding : style, name, "'" + name
					+ "' is not an encoding that is known here; write one such as UTF-8, windows-1252 or Shift_JIS."
					+ Nearest.didYouMean(name, Charset.availableCharsets().keySet()));
			return StandardCharsets.UTF_8;
		}
	}

	private List<Mapping.Constant> constants() {
		List<Mapping.Constant> constants = new ArrayList<>();
		this.forms.things().forEach((section, form) -> {
			for (Node node : this.root.items(section)) {
				Written.Keys written = (Written.Keys) node.written();
				form.faults(this.file, written)
					.forEach((fault) -> this.faults
						.add(fault.at(fault.key().isEmpty() ? node.key() : node.key() + "." + fault.key())));
				constants.add(new Mapping.Constant(form, written));
			}
		});
		return constants;
	}

	private List<Piece> pieces(String section, String by, Map<String, Form> forms) {
		List<Piece> pieces = new ArrayList<>();
		for (Node node : this.root.items(section)) {
			Form form = forms.get(node.text(by, ""));
			if (form != null) {
				pieces.add(piece(node, form));
			}
		}
		return pieces;
	}

	private Piece piece(Node node, Form form) {
		Map<String, Node> keys = new LinkedHashMap<>(node.map("keys"));
		if (form.isFact()) {
			this.root.map("evidence").forEach((name, value) -> keys.putIfAbsent("statedIn." + name, value));
		}
		List<String> names = List.copyOf(keys.keySet());
		List<Fault> header = new ArrayList<>();
		Columns columns = Columns.of(form, names, header, new Columns.Place(this.file, node.line()));
		header.forEach((fault) -> {
			Node key = keys.get(fault.key());
			Fault found = fault.at(node.key() + ".keys." + fault.key());
			this.faults.add((key == null) ? found
					: new Fault(this.file, key.line(), found.key(), found.value(), found.message()));
		});
		String each = this.values.listName(node, "each");
		List<Value> values = new ArrayList<>();
		keys.forEach((name, value) -> {
			Value read = this.values.value(value);
			checkEach(value, name, read, each != null);
			values.add(read);
		});
		Set<String> needs = Set.copyOf(node.texts("needs", List.of()));
		for (String need : needs) {
			if (!names.contains(need)) {
				fault(node, need, "'" + need + "' is needed and is none of the keys here. Name one of them."
						+ Nearest.didYouMean(need, names));
			}
		}
		return new Piece(columns, names, values, each, this.values.conditions(node.at("when")), needs);
	}

	private void checkEach(Node node, String key, Value value, boolean allowed) {
		value.names((name) -> {
			if (!name.startsWith("each.")) {
				return;
			}
			String field = name.substring("each.".length());
			if (!allowed) {
				fault(node, name, "'" + key + "' uses {" + name + "}, and there is no 'each' beside its keys. Add it, "
						+ "with the name of a list.");
			}
			else if (!FIELDS.contains(field)) {
				fault(node, name, "'" + field + "' is not a field of a member; allowed are " + String.join(", ", FIELDS)
						+ "." + Nearest.didYouMean(field, FIELDS));
			}
		});
	}

	private void fault(Node node, @Nullable String value, String message) {
		this.faults.add(new Fault(this.file, node.line(), node.key(), value, message));
	}

}
