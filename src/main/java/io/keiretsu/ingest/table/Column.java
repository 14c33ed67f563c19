package io.keiretsu.ingest.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.keiretsu.ingest.casefile.SchemaPart;
import io.keiretsu.ingest.casefile.Written;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table of things or facts: where in the keys its cells belong.
 *
 * @param name as the header has it, such as {@code otherAmount.value}
 * @param key the key, such as {@code amount}
 * @param below the key below, such as {@code value}; null where the cells are the value
 * @param second whether it belongs to the second of two amounts
 * @param part what may stand in its cells
 */
record Column(String name, String key, @Nullable String below, boolean second, SchemaPart part) {

	private static final String SECOND = "other";

	/** The column of this name; null where the schema has no place for its cells. */
	static @Nullable Column of(SchemaPart schema, String name) {
		int dot = name.indexOf('.');
		String first = (dot < 0) ? name : name.substring(0, dot);
		String below = (dot < 0) ? null : name.substring(dot + 1);
		boolean known = schema.properties().contains(first);
		boolean second = !known && first.length() > SECOND.length() && first.startsWith(SECOND);
		String key = second ? first.substring(SECOND.length(), SECOND.length() + 1).toLowerCase(Locale.ROOT)
				+ first.substring(SECOND.length() + 1) : first;
		SchemaPart part = schema.properties().contains(key) ? schema.property(key) : null;
		if (part == null || key.equals("kind") && part.has("const") || second && !isPair(part)) {
			return null;
		}
		part = (below != null) ? below(part, below) : part;
		return (part != null && (below != null || isCell(part))) ? new Column(name, key, below, second, part) : null;
	}

	/** Whether several values may stand in one cell. */
	boolean isList() {
		return this.part.isList();
	}

	/** The value of a cell. */
	Written value(List<String> texts, int line) {
		List<Written> values = texts.stream().<Written>map((text) -> Written.Text.ofCell(typed(text), line)).toList();
		return (values.size() == 1 && (!isList() || this.part.allows("string"))) ? values.get(0)
				: new Written.Items(values, line);
	}

	/** Whether two amounts may stand here. */
	static boolean isPair(SchemaPart part) {
		return part.isNumber() && part.allows("array");
	}

	/** Whether a list of maps stands here, of which a row gives the first. */
	static boolean isListOfMaps(SchemaPart part) {
		SchemaPart items = part.items();
		return items != null && items.allows("object") && !part.allows("object");
	}

	/** Whether one value can be all that stands here. */
	static boolean isCell(SchemaPart part) {
		return !isListOfMaps(part) && part.texts("type").stream().anyMatch((type) -> !type.equals("object"))
				&& !(isPair(part)) || part.has("enum");
	}

	/** Where the keys below stand: of a list of maps in its items. */
	static SchemaPart parts(SchemaPart part) {
		SchemaPart items = part.items();
		return (isListOfMaps(part) && items != null) ? items : part;
	}

	private static @Nullable SchemaPart below(SchemaPart part, String below) {
		SchemaPart whole = parts(part);
		return whole.allows("object") || whole.has("properties") ? whole.property(below) : null;
	}

	private String typed(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		return this.part.allows("boolean") && Arrays.asList("true", "false").contains(word) ? word : text;
	}

}
