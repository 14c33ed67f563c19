package io.keiretsu.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Nearest;
import io.keiretsu.ingest.casefile.SchemaPart;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table, held against the form of its rows.
 *
 * @param form what the rows are
 * @param names the names in the header
 * @param place where the header stands
 */
record Header(Form form, List<String> names, Columns.Place place) {

	Columns columns(List<Fault> faults) {
		Map<String, Integer> seen = new LinkedHashMap<>();
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < this.names.size(); i++) {
			String name = this.names.get(i);
			Integer before = seen.putIfAbsent(name, i + 1);
			Column column = Column.of(this.form.schema(), name);
			String complaint = (before != null) ? twice(name, before) : complaint(name, i + 1, column);
			if (complaint != null) {
				faults.add(new Fault(this.place.file(), this.place.line(), name, name, complaint));
			}
			else if (column != null) {
				columns.add(column);
			}
		}
		if (faults.isEmpty()) {
			missing(columns, faults);
		}
		return new Columns(this.form, columns);
	}

	private @Nullable String complaint(String name, int position, @Nullable Column column) {
		if (name.isEmpty()) {
			return "Column " + position + " has no name. Name it, or take it out.";
		}
		if (column == null) {
			return unknown(name);
		}
		if (column.below() != null && this.names.contains(column.key())) {
			return "'" + column.key() + "' and '" + name + "' say the same thing twice. Keep one of them.";
		}
		if (column.key().equals("names") && !column.name().matches("names\\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
			return "'" + column.below() + "' is not a language; allowed are tags such as names.en, names.ja or "
					+ "names.zh-Hant.";
		}
		return null;
	}

	private static String twice(String name, int before) {
		return "The column '" + name + "' stands twice, first as column " + before + ". Keep one of them.";
	}

	private String unknown(String name) {
		List<String> parts = parts(name);
		if (!parts.isEmpty()) {
			return "'" + name + "' has parts of its own; write them as columns: " + String.join(", ", parts) + ".";
		}
		List<String> allowed = new ArrayList<>();
		for (String key : this.form.schema().properties()) {
			if (Column.of(this.form.schema(), key) != null) {
				allowed.add(key);
			}
			allowed.addAll(parts(key));
		}
		return "'" + name + "' is not a column here; allowed are " + String.join(", ", allowed) + "."
				+ Nearest.didYouMean(name, allowed);
	}

	private List<String> parts(String key) {
		SchemaPart part = this.form.schema().properties().contains(key) ? this.form.schema().property(key) : null;
		if (part == null) {
			return List.of();
		}
		if (key.equals("names")) {
			return List.of("names.en", "names.ja");
		}
		return Column.parts(part).properties().stream().map((each) -> key + "." + each).toList();
	}

	private void missing(List<Column> columns, List<Fault> faults) {
		Set<String> keys = columns.stream().map(Column::key).collect(Collectors.toSet());
		keys.add("kind");
		SchemaPart schema = this.form.schema();
		for (String key : schema.texts("required")) {
			if (!keys.contains(key)) {
				List<String> parts = parts(key);
				missing(parts.isEmpty() ? key : parts.get(0), schema.property(key), faults);
			}
		}
		for (Column column : columns) {
			SchemaPart part = schema.property(column.key());
			if (part != null && column.below() != null) {
				missingBeside(column, Column.parts(part), faults);
			}
		}
	}

	private void missingBeside(Column column, SchemaPart whole, List<Fault> faults) {
		String before = column.name().substring(0, column.name().indexOf('.') + 1);
		for (String below : whole.texts("required")) {
			String name = before + below;
			if (!this.names.contains(name) && faults.stream().noneMatch((fault) -> fault.key().equals(name))) {
				missing(name, whole.property(below), faults);
			}
		}
	}

	private void missing(String name, @Nullable SchemaPart part, List<Fault> faults) {
		String description = (part != null) ? part.text("description") : null;
		faults.add(new Fault(this.place.file(), this.place.line(), name, null, "The column '" + name + "' is missing."
				+ ((description != null) ? " It says: " + description : " Add it.")));
	}

}
