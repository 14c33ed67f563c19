package io.keiretsu.ingest.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.keiretsu.ingest.casefile.Written;
import io.keiretsu.ingest.table.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * One row as a mapping sees it: its columns and the values that the mapping makes of
 * them.
 */
final class MappedRow {

	private static final String EACH = "each.";

	private static final String MARK = "mark of ";

	private final Mapping mapping;

	private final Map<String, Integer> columns;

	private final CsvRow row;

	private final Identities identities;

	private final @Nullable Member each;

	private final Map<String, Let> lets;

	private final Map<String, NameList.Members> lists;

	MappedRow(Mapping mapping, Map<String, Integer> columns, CsvRow row, Identities identities) {
		this(mapping, columns, row, identities, null, new HashMap<>(), new HashMap<>());
		mapping.lets().forEach((name, value) -> this.lets.put(name, let(value)));
	}

	private MappedRow(Mapping mapping, Map<String, Integer> columns, CsvRow row, Identities identities,
			@Nullable Member each, Map<String, Let> lets, Map<String, NameList.Members> lists) {
		this.mapping = mapping;
		this.columns = columns;
		this.row = row;
		this.identities = identities;
		this.each = each;
		this.lets = lets;
		this.lists = lists;
	}

	/** The same row for one member of a list. */
	MappedRow of(Member member) {
		return new MappedRow(this.mapping, this.columns, this.row, this.identities, member, this.lets, this.lists);
	}

	int line() {
		return this.row.line();
	}

	Identities identities() {
		return this.identities;
	}

	boolean isNotGiven(String text) {
		return text.isBlank() || this.mapping.notGiven().contains(Slug.folded(text));
	}

	/** The value of a name; null where nothing is given. */
	@Nullable String get(String name) throws CellRefused {
		if (name.equals("line")) {
			return String.valueOf(line());
		}
		if (name.startsWith(EACH)) {
			return (this.each != null) ? this.each.field(name.substring(EACH.length())) : null;
		}
		if (name.startsWith(MARK)) {
			String marked = get(name.substring(MARK.length()));
			return (marked != null) ? Slug.mark(marked) : null;
		}
		Let let = this.lets.get(name);
		return (let != null) ? let.value() : cell(name);
	}

	/** The members of a list, or with {@code .partners} the partners in it. */
	List<Member> list(String name) throws CellRefused {
		String list = Mapping.listOf(name);
		NameList.Members members = this.lists.get(list);
		if (members == null) {
			NameList declared = this.mapping.list(list);
			String cell = get(declared.column());
			members = (cell != null) ? declared.of(cell, this) : new NameList.Members(List.of(), List.of());
			this.lists.put(list, members);
		}
		return list.equals(name) ? members.members() : members.partners();
	}

	private @Nullable String cell(String column) {
		Integer position = this.columns.get(column);
		String text = (position != null) ? Written.Text.ofCell(this.row.cells().get(position), line()).value() : "";
		return isNotGiven(text) ? null : text;
	}

	private Let let(Value value) {
		try {
			List<String> values = value.of(this);
			return new Let(values.isEmpty() ? null : String.join(" ", values), null);
		}
		catch (CellRefused ex) {
			return new Let(null, ex);
		}
	}

	/** What came of a value that is declared once; refused only where it is used. */
	private record Let(@Nullable String text, @Nullable CellRefused refused) {

		@Nullable String value() throws CellRefused {
			if (this.refused != null) {
				throw this.refused;
			}
			return this.text;
		}

	}

}
