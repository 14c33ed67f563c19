package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Written;
import io.keiretsu.ingest.table.CsvStyle;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a CSV file become things and facts, as a YAML file declares it.
 *
 * @param file the name of the mapping's own file
 * @param id its id
 * @param head the case that comes out
 * @param style how the CSV is written
 * @param notGiven folded texts of cells that mean that nothing is given
 * @param rows what must be so for a row to be read
 * @param lets values that are used more than once, by name
 * @param lists lists that stand in cells, by name
 * @param constants things that no row names
 * @param things the things that rows describe
 * @param facts the facts that rows state
 */
public record Mapping(String file, String id, Head head, CsvStyle style, Set<String> notGiven, List<Condition> rows,
		Map<String, Value> lets, Map<String, NameList> lists, List<Constant> constants, List<Piece> things,
		List<Piece> facts) {

	private static final String PARTNERS = ".partners";

	/**
	 * Reads a mapping.
	 * @throws CaseRefused with every fault, told with key and line
	 */
	public static Mapping of(CaseText text) {
		return new MappingReader(text).mapping();
	}

	/**
	 * One of the mappings that come with Keiretsu.
	 * @param name such as {@code na-battery-projects}
	 */
	public static Mapping bundled(String name) {
		String file = name + ".yaml";
		try (InputStream in = Mapping.class.getResourceAsStream("/mappings/" + file)) {
			if (in == null) {
				throw new IllegalArgumentException("No mapping '" + name + "' comes with Keiretsu.");
			}
			return of(new CaseText(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A thing that stands in the mapping itself.
	 *
	 * @param form what it is
	 * @param written its keys
	 */
	record Constant(Form form, Written.Keys written) {

	}

	/** The list of a name that may end in {@code .partners}. */
	static String listOf(String name) {
		return name.endsWith(PARTNERS) ? name.substring(0, name.length() - PARTNERS.length()) : name;
	}

	NameList list(String name) {
		return Objects.requireNonNull(this.lists.get(name), name);
	}

	/** Every column of the CSV that is read. */
	Set<String> columns() {
		Set<String> columns = new LinkedHashSet<>();
		List<String> before = new ArrayList<>();
		this.lets.forEach((name, value) -> {
			value.names((each) -> columns.add(before.contains(plain(each)) ? "" : plain(each)));
			before.add(name);
		});
		List<Piece> pieces = new ArrayList<>(this.things);
		pieces.addAll(this.facts);
		pieces.forEach((piece) -> {
			piece.when().forEach((condition) -> condition.names((name) -> columns.add(column(name))));
			piece.values().forEach((value) -> value.names((name) -> columns.add(column(name))));
		});
		this.rows.forEach((condition) -> condition.names((name) -> columns.add(column(name))));
		this.lists.values().forEach((list) -> columns.add(column(list.column())));
		columns.remove("");
		return columns;
	}

	/** The first column of the CSV that a value is made of; empty where there is none. */
	String columnOf(Value value, @Nullable String each) {
		List<String> names = new ArrayList<>();
		value.names(
				(name) -> names.add((name.startsWith("each.") && each != null) ? list(listOf(each)).column() : name));
		for (String list : new String[] { value.list(), value.several() }) {
			if (list != null) {
				names.add(list(listOf(list)).column());
			}
		}
		for (String name : names) {
			Value let = this.lets.get(plain(name));
			String own = column(name);
			String column = (let == null || let == value) ? (own.isEmpty() && let == value ? plain(name) : own)
					: columnOf(let, null);
			if (!column.isEmpty()) {
				return column;
			}
		}
		return "";
	}

	private String column(String name) {
		String plain = plain(name);
		return this.lets.containsKey(plain) ? "" : plain;
	}

	private static String plain(String name) {
		String plain = name.startsWith("mark of ") ? name.substring("mark of ".length()) : name;
		return (plain.equals("line") || plain.startsWith("each.")) ? "" : plain;
	}

}
