package io.keiretsu.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the statement of a question gave.
 *
 * @param <R> the rows
 * @param rows in their order, some more than are shown
 * @param limit how many are shown
 * @param isAll whether there are no rows beyond these
 */
record Told<R extends Record>(List<Row<R>> rows, int limit, boolean isAll) {

	/** The column that says on which facts a row rests. */
	static final String FACTS = "facts";

	/**
	 * A row.
	 *
	 * @param flat as the driver gives it
	 * @param read its record
	 * @param facts the ids of the facts on which it rests
	 * @param open the columns in which it has a gap
	 */
	record Row<R extends Record>(Map<String, @Nullable Object> flat, R read, Set<String> facts, Set<String> open) {

		static <R extends Record> Row<R> of(Map<String, @Nullable Object> flat, Columns<R> columns) {
			Set<String> facts = (flat.get(FACTS) instanceof List<?> ids)
					? ids.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)) : Set.of();
			return new Row<>(flat, columns.read(flat), facts, columns.open(flat));
		}

	}

	List<Row<R>> shown() {
		return this.rows.subList(0, Math.min(this.limit, this.rows.size()));
	}

	boolean isTruncated() {
		return this.rows.size() > this.limit;
	}

	/**
	 * {@return whether the rows that are shown are known, and whether there are more}
	 */
	boolean isEnough() {
		return this.isAll || isTruncated();
	}

	/**
	 * {@return the rows all of whose facts are among these}
	 * @param standing ids of facts
	 */
	Told<R> onlyOn(Set<String> standing) {
		return new Told<>(this.rows.stream().filter((row) -> standing.containsAll(row.facts())).toList(), this.limit,
				this.isAll);
	}

	/**
	 * {@return the ids of the facts on which rows rest, each once}
	 * @param rows some rows
	 */
	static <R extends Record> Set<String> facts(Collection<Row<R>> rows) {
		return rows.stream().flatMap((row) -> row.facts().stream()).collect(Collectors.toCollection(TreeSet::new));
	}

}
