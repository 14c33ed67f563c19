package io.keiretsu.ingest.casefile;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A place in a case file: what stands there, and what may.
 *
 * @param file the name of the file
 * @param key where in the file, such as {@code facts[3].stage}
 * @param schema what may stand there
 * @param written what stands there
 */
record Spot(String file, String key, SchemaPart schema, Written written) {

	private static final int LONGEST = 100;

	static Spot root(String file, SchemaPart schema, Written written) {
		return new Spot(file, "", schema, written);
	}

	/**
	 * Calls the visitor for this place and every place below that the schema knows.
	 */
	void walk(Consumer<Spot> visitor) {
		visitor.accept(this);
		if (this.written instanceof Written.Keys keys) {
			for (String name : keys.entries().keySet()) {
				Spot below = at(name);
				if (below != null) {
					below.walk(visitor);
				}
			}
		}
		for (Spot item : items()) {
			item.walk(visitor);
		}
	}

	/** The place behind a key; null where nothing stands there or the key is unknown. */
	@Nullable Spot at(String name) {
		Written below = (this.written instanceof Written.Keys keys) ? keys.get(name) : null;
		SchemaPart part = this.schema.property(name);
		return (below != null && part != null) ? new Spot(this.file, path(this.key, name), part.given(below), below)
				: null;
	}

	/** The places of a list; none where no list stands here. */
	List<Spot> items() {
		int size = (this.written instanceof Written.Items list) ? list.items().size() : 0;
		return IntStream.range(0, size).mapToObj(this::at).filter(Objects::nonNull).toList();
	}

	/** The place at a position of a list; null where nothing stands there. */
	@Nullable Spot at(int position) {
		SchemaPart part = this.schema.items();
		if (part == null || !(this.written instanceof Written.Items list) || position >= list.items().size()) {
			return null;
		}
		Written item = list.items().get(position);
		return new Spot(this.file, this.key + "[" + position + "]", part.given(item), item);
	}

	/** The places of the single texts here: of a list its items, else this one. */
	List<Spot> each() {
		return (this.written instanceof Written.Items) ? items() : List.of(this);
	}

	/** The text that stands here; null for lists and maps. */
	@Nullable String text() {
		return (this.written instanceof Written.Text text) ? text.value() : null;
	}

	/** What a person calls this. */
	String noun() {
		String title = this.schema.text("title");
		return (title != null) ? title : "value";
	}

	Fault fault(String message) {
		String text = text();
		if (text == null || text.length() <= LONGEST) {
			return new Fault(this.file, this.written.line(), this.key, text, message);
		}
		String shortened = text.substring(0, LONGEST) + "…";
		return new Fault(this.file, this.written.line(), this.key, shortened, message.replace(text, shortened));
	}

	static String path(String key, String name) {
		return key.isEmpty() ? name : key + "." + name;
	}

}
