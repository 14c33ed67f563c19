package io.keiretsu.ingest.mapping;

import java.util.Set;
import java.util.function.Consumer;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for a row to state something.
 *
 * @param name the column, or the value of the mapping
 * @param given whether there must be a value, or must not
 * @param is the folded texts of which it must be one
 * @param not the folded texts of which it must be none
 * @param match what must be found in it
 * @param differsFrom the column or value that it must not be equal to
 */
record Condition(String name, @Nullable Boolean given, Set<String> is, Set<String> not, @Nullable Pattern match,
		@Nullable String differsFrom) {

	boolean holds(MappedRow row) throws CellRefused {
		String value = row.get(this.name);
		if (value == null) {
			return (this.given == null) ? this.is.isEmpty() && this.match == null : !this.given;
		}
		String folded = Slug.folded(value);
		String other = (this.differsFrom != null) ? row.get(this.differsFrom) : null;
		if (other != null && Slug.folded(other).equals(folded)) {
			return false;
		}
		return !Boolean.FALSE.equals(this.given) && (this.is.isEmpty() || this.is.contains(folded))
				&& !this.not.contains(folded) && (this.match == null || this.match.matcher(value).find());
	}

	void names(Consumer<String> names) {
		names.accept(this.name);
		if (this.differsFrom != null) {
			names.accept(this.differsFrom);
		}
	}

}
