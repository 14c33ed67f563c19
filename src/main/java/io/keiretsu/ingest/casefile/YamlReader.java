package io.keiretsu.ingest.casefile;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import io.keiretsu.ingest.casefile.Written.Entry;
import io.keiretsu.ingest.casefile.Written.Items;
import io.keiretsu.ingest.casefile.Written.Keys;
import io.keiretsu.ingest.casefile.Written.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML or JSON text event by event, so that neither depth nor aliases can grow
 * beyond the text itself, and keeps the lines.
 */
final class YamlReader {

	private static final int DEEPEST = 20;

	private static final int LONGEST = 100_000_000;

	private final String file;

	private final String noun;

	private final List<Fault> faults;

	private final Deque<Open> open = new ArrayDeque<>();

	private @Nullable Written root;

	private int documents;

	private @Nullable BiConsumer<String, Written> pieces;

	private boolean unusable;

	private YamlReader(String file, String noun, List<Fault> faults) {
		this.noun = noun;
		this.file = file;
		this.faults = faults;
	}

	/**
	 * What stands in the text, or null where that cannot be told; faults tell why.
	 */
	static @Nullable Written read(CaseText text, List<Fault> faults) {
		return read(text, "case", faults);
	}

	/**
	 * The same for a file of another sort, which begins with this word as its key.
	 */
	static @Nullable Written read(CaseText text, String noun, List<Fault> faults) {
		String content = text.content().startsWith("\uFEFF") ? text.content().substring(1) : text.content();
		return new YamlReader(text.file(), noun, faults).read(new WithoutTabs(new StringReader(content)), LONGEST);
	}

	/**
	 * What stands in a case file, without the members of the lists in it: they go to the
	 * consumer, each with the key of its list, and are forgotten.
	 */
	static @Nullable Written read(String file, Reader content, List<Fault> faults, BiConsumer<String, Written> pieces) {
		YamlReader reader = new YamlReader(file, "case", faults);
		reader.pieces = pieces;
		return reader.read(new WithoutTabs(content), Integer.MAX_VALUE);
	}

	private @Nullable Written read(Reader content, int longest) {
		LoadSettings settings = LoadSettings.builder().setCodePointLimit(longest).setLabel(this.file).build();
		try {
			for (Event event : new Parse(settings).parseReader(content)) {
				accept(event);
				if (this.unusable) {
					return null;
				}
			}
		}
		catch (MarkedYamlEngineException ex) {
			fault(line(ex.getProblemMark()), null, "This is neither YAML nor JSON: " + ex.getProblem()
					+ ". Look at the quotes, colons and indentation here and just before.");
			return null;
		}
		catch (YamlEngineException ex) {
			fault(1, null,
					(ex.getCause() instanceof CharacterCodingException)
							? "The file is not UTF-8, as YAML and JSON are. Save it as UTF-8."
							: "This is neither YAML nor JSON: " + firstLine(ex) + ".");
			return null;
		}
		if (this.root == null) {
			fault(1, null, "The file is empty. A " + this.noun + " begins with '" + this.noun + ": ' and its id.");
		}
		return this.root;
	}

	private void accept(Event event) {
		int line = line(event.getStartMark());
		if (event instanceof DocumentStartEvent && ++this.documents > 1) {
			stop(line, null, "A second document begins here; a file holds one " + this.noun
					+ ". Put each into a file of its own.");
		}
		else if (event instanceof AliasEvent alias) {
			String name = "*" + alias.getAlias();
			stop(line, name, "'" + name + "' is an alias; a " + this.noun
					+ " is written without anchors and aliases. Write the value out.");
		}
		else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
			String name = "&" + node.getAnchor().get();
			stop(line, name, "'" + name + "' is an anchor; a " + this.noun
					+ " is written without anchors and aliases. Leave it out.");
		}
		else if (event instanceof ScalarEvent scalar) {
			tag(scalar.getTag(), line);
			put(new Text(Texts.clean(scalar.getValue()), scalar.isPlain(), line));
		}
		else if (event instanceof CollectionStartEvent start) {
			tag(start.getTag(), line);
			if (this.open.size() >= DEEPEST) {
				stop(line, null, "This is nested more than " + DEEPEST + " deep; a " + this.noun + " never is.");
			}
			boolean mapping = event.getEventId() == Event.ID.MappingStart;
			this.open.push(new Open(mapping ? new LinkedHashMap<>() : null, new ArrayList<>(), line));
		}
		else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
			put(this.open.pop().close());
		}
	}

	private void put(Written written) {
		Open parent = this.open.peek();
		if (parent == null) {
			this.root = written;
			return;
		}
		String section = this.open.getLast().key;
		if (this.pieces != null && this.open.size() == 2 && parent.entries == null && section != null) {
			this.pieces.accept(section, written);
			return;
		}
		Entry first = parent.add(written);
		if (first != null) {
			String key = String.valueOf(parent.lastKey);
			fault(parent.keyLine, key,
					"The key '" + key + "' stands twice, first in line " + first.line() + ". Keep one of them.");
		}
	}

	private void tag(Optional<String> tag, int line) {
		tag.ifPresent((name) -> fault(line, name,
				"'" + name + "' is a tag; a " + this.noun + " is written without tags. Write the value plainly."));
	}

	private void stop(int line, @Nullable String value, String message) {
		fault(line, value, message);
		this.unusable = true;
	}

	private void fault(int line, @Nullable String value, String message) {
		this.faults.add(new Fault(this.file, line, "", value, message));
	}

	private static int line(Optional<Mark> mark) {
		return mark.map((known) -> known.getLine() + 1).orElse(1);
	}

	private static String firstLine(Exception ex) {
		return String.valueOf(ex.getMessage()).lines().findFirst().orElse("it cannot be read");
	}

	/** A list or a map that has begun and not yet ended. */
	private static final class Open {

		private final @Nullable Map<String, Entry> entries;

		private final List<Written> items;

		private final int line;

		private @Nullable String key;

		private @Nullable String lastKey;

		private int keyLine;

		Open(@Nullable Map<String, Entry> entries, List<Written> items, int line) {
			this.entries = entries;
			this.items = items;
			this.line = line;
		}

		/**
		 * Adds a key, a value or an item; gives back the entry that has the key already.
		 */
		@Nullable Entry add(Written written) {
			if (this.entries == null) {
				this.items.add(written);
				return null;
			}
			if (this.key == null) {
				this.key = (written instanceof Text text) ? text.value() : "?";
				this.keyLine = written.line();
				return null;
			}
			this.lastKey = this.key;
			this.key = null;
			return this.entries.putIfAbsent(this.lastKey, new Entry(written, this.keyLine));
		}

		Written close() {
			return (this.entries != null) ? new Keys(this.entries, this.line) : new Items(this.items, this.line);
		}

	}

}
