package io.keiretsu.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.Written;
import io.keiretsu.ingest.table.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A thing or a fact that rows state.
 *
 * @param columns its keys, as the columns of a table set
 * @param names the names of the keys
 * @param values what becomes each key
 * @param each the list of which there is one for each member
 * @param when what must be so
 * @param needs the keys without which nothing is stated
 */
record Piece(Columns columns, List<String> names, List<Value> values, @Nullable String each, List<Condition> when,
		Set<String> needs) {

	/**
	 * Gives what a row states to the consumer, and what is wrong with it to the other.
	 */
	void of(MappedRow row, Mapping mapping, String file, Consumer<Written.Keys> stated, Consumer<Fault> faults) {
		String column = (this.each != null) ? mapping.list(Mapping.listOf(this.each)).column() : "";
		try {
			for (MappedRow one : (this.each != null) ? row.list(this.each).stream().map(row::of).toList()
					: List.of(row)) {
				if (holds(one)) {
					one(one, mapping, file, stated, faults);
				}
			}
		}
		catch (CellRefused ex) {
			faults.accept(new Fault(file, row.line(), column, ex.value(), ex.sentence()));
		}
	}

	private boolean holds(MappedRow row) throws CellRefused {
		for (Condition condition : this.when) {
			if (!condition.holds(row)) {
				return false;
			}
		}
		return true;
	}

	/** What is wrong with what a row states, told of the columns of the CSV. */
	List<Fault> faults(Written.Keys written, Mapping mapping, String file) {
		return this.columns.faults(file, written).stream().map((fault) -> {
			int position = this.names.indexOf(fault.key());
			String column = (position >= 0) ? mapping.columnOf(this.values.get(position), this.each) : "";
			return fault.at(column.isEmpty() ? fault.key() : column);
		}).toList();
	}

	void give(Written.Keys written, String file, Reading.Receiver receiver) {
		this.columns.give(file, written, receiver);
	}

	private void one(MappedRow row, Mapping mapping, String file, Consumer<Written.Keys> stated,
			Consumer<Fault> faults) {
		List<List<String>> cells = new ArrayList<>();
		boolean complete = true;
		boolean well = true;
		for (int i = 0; i < this.values.size(); i++) {
			List<String> found = List.of();
			try {
				found = this.values.get(i).of(row);
				if (found.size() > 1 && !this.columns.isList(i)) {
					throw new CellRefused(String.join(", ", found),
							"'" + this.names.get(i) + "' takes one value, and " + found.size() + " are given: "
									+ String.join(", ", found)
									+ ". Make one of each with 'lists' and 'each', or map them to one.");
				}
			}
			catch (CellRefused ex) {
				faults.accept(new Fault(file, row.line(), mapping.columnOf(this.values.get(i), this.each), ex.value(),
						ex.sentence()));
				well = false;
			}
			complete &= !found.isEmpty() || !this.needs.contains(this.names.get(i));
			cells.add(found);
		}
		if (complete && well) {
			stated.accept(this.columns.row(cells, row.line()));
		}
	}

}
