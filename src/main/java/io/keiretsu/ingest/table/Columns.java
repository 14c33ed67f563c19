package io.keiretsu.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.SchemaPart;
import io.keiretsu.ingest.casefile.Written;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of things or facts of one form, and what a row of them says.
 */
public final class Columns {

	private final Form form;

	private final List<Column> columns;

	Columns(Form form, List<Column> columns) {
		this.form = form;
		this.columns = columns;
	}

	/**
	 * The columns that a header names.
	 * @param form what its rows are
	 * @param names the names in the header
	 * @param faults where everything that is wrong with the header goes; with a fault in
	 * it a table must not be read
	 * @param place where the header stands; faults tell of it
	 */
	public static Columns of(Form form, List<String> names, List<Fault> faults, Place place) {
		return new Header(form, names, place).columns(faults);
	}

	/** Where something stands: a line of a file. */
	public record Place(String file, int line) {

	}

	/** Whether cells of the column at this position may hold several values. */
	public boolean isList(int position) {
		return this.columns.get(position).isList();
	}

	/**
	 * What is wrong with a row, told of its columns.
	 */
	public List<Fault> faults(String file, Written.Keys row) {
		return this.form.faults(file, row).stream().map((fault) -> fault.at(column(fault.key()))).toList();
	}

	/**
	 * Gives a row that has no fault to the receiver.
	 */
	public void give(String file, Written.Keys row, Reading.Receiver receiver) {
		this.form.give(file, row, receiver);
	}

	/**
	 * What a row says.
	 * @param cells the values of each column, none where nothing is given
	 * @param line the line of the row
	 */
	public Written.Keys row(List<List<String>> cells, int line) {
		Map<String, Written.Entry> whole = new LinkedHashMap<>();
		Map<String, Map<String, Written.Entry>> firsts = new LinkedHashMap<>();
		Map<String, Map<String, Written.Entry>> seconds = new LinkedHashMap<>();
		if (this.form.isFact()) {
			whole.put("kind", entry(new Written.Text(this.form.name(), true, line)));
		}
		for (int i = 0; i < this.columns.size(); i++) {
			Column column = this.columns.get(i);
			if (cells.get(i).isEmpty()) {
				continue;
			}
			Written value = column.value(cells.get(i), line);
			if (column.below() == null) {
				whole.put(column.key(), entry(value));
			}
			else {
				(column.second() ? seconds : firsts).computeIfAbsent(column.key(), (key) -> new LinkedHashMap<>())
					.put(column.below(), entry(value));
			}
		}
		seconds.keySet().forEach((key) -> firsts.computeIfAbsent(key, (each) -> new LinkedHashMap<>()));
		firsts.forEach((key, parts) -> whole.put(key, entry(group(key, parts, seconds.get(key), line))));
		return new Written.Keys(whole, line);
	}

	private Written group(String key, Map<String, Written.Entry> first, @Nullable Map<String, Written.Entry> second,
			int line) {
		Written.Keys parts = new Written.Keys(first, line);
		SchemaPart part = this.form.schema().property(key);
		if (second != null) {
			return new Written.Items(List.of(parts, new Written.Keys(second, line)), line);
		}
		return (part != null && Column.isListOfMaps(part)) ? new Written.Items(List.of(parts), line) : parts;
	}

	private static Written.Entry entry(Written written) {
		return new Written.Entry(written, written.line());
	}

	/** The column of a key such as {@code amount[1].value} or {@code statedIn[0]}. */
	private String column(String key) {
		String plain = key.replaceAll("\\[[0-9]+\\]", "");
		boolean second = key.contains("[1]");
		List<String> names = new ArrayList<>();
		for (Column column : this.columns) {
			String path = (column.below() != null) ? column.key() + "." + column.below() : column.key();
			if (path.equals(plain) && column.second() == second) {
				return column.name();
			}
			if (path.startsWith(plain + ".") && column.second() == second) {
				names.add(column.name());
			}
		}
		return names.isEmpty() ? plain : names.get(0);
	}

}
