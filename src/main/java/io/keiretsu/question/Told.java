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
 * @param rows in their order, some more than are shown
 * @param limit how many are shown
 * @param isAll whether there are no rows beyond these
 */
record Told(List<Map<String, @Nullable Object>> rows, int limit, boolean isAll) {

	/** The column that says on which facts a row rests. */
	static final String FACTS = "facts";

	List<Map<String, @Nullable Object>> shown() {
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
	Told onlyOn(Set<String> standing) {
		return new Told(this.rows.stream().filter((row) -> standing.containsAll(facts(row))).toList(), this.limit,
				this.isAll);
	}

	/**
	 * {@return the ids of the facts on which rows rest, each once}
	 * @param rows some rows
	 */
	static Set<String> facts(Collection<Map<String, @Nullable Object>> rows) {
		return rows.stream().flatMap((row) -> facts(row).stream()).collect(Collectors.toCollection(TreeSet::new));
	}

	static Set<String> facts(Map<String, @Nullable Object> row) {
		return (row.get(FACTS) instanceof List<?> facts)
				? facts.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)) : Set.of();
	}

}
