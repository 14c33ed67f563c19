package io.keiretsu.ingest.casefile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a file, with the line it stands in, before anyone knows what it means.
 */
public sealed interface Written {

	int line();

	/**
	 * One value.
	 *
	 * @param value the text in its one way of being written ({@link Texts#clean})
	 * @param plain whether it stands without quotes
	 * @param line the line
	 */
	record Text(String value, boolean plain, int line) implements Written {

		/**
		 * What stands in a cell of a table: numbers, true and false as if without quotes,
		 * and everything else as text, even {@code ~} and {@code null}.
		 */
		public static Text ofCell(String cell, int line) {
			String value = Texts.clean(cell);
			Text plain = new Text(value, true, line);
			boolean typed = TypedJson.number(plain) != null || value.equals("true") || value.equals("false");
			return typed ? plain : new Text(value, false, line);
		}

		boolean saysNothing() {
			return this.plain && (this.value.isEmpty() || this.value.equals("~") || this.value.equals("null"));
		}

	}

	/** A list. */
	record Items(List<Written> items, int line) implements Written {
	}

	/** A map. */
	record Keys(Map<String, Entry> entries, int line) implements Written {

		public @Nullable Written get(String key) {
			Entry entry = this.entries.get(key);
			return (entry != null) ? entry.written() : null;
		}

		public @Nullable String text(String key) {
			return (get(key) instanceof Text text) ? text.value() : null;
		}

	}

	/** What stands behind a key, and the line of the key. */
	record Entry(Written written, int line) {
	}

}
