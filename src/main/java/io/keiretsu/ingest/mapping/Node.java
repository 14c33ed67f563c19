package io.keiretsu.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.keiretsu.ingest.casefile.Written;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mapping whose structure was checked.
 *
 * @param key where in the mapping it stands
 * @param written what stands there
 */
record Node(String key, Written written) {

	int line() {
		return this.written.line();
	}

	@Nullable Node at(String name) {
		Written below = (this.written instanceof Written.Keys keys) ? keys.get(name) : null;
		return (below != null) ? new Node(this.key.isEmpty() ? name : this.key + "." + name, below) : null;
	}

	/** The parts behind each key here. */
	Map<String, Node> map() {
		Map<String, Node> map = new LinkedHashMap<>();
		if (this.written instanceof Written.Keys keys) {
			keys.entries().forEach((name, entry) -> map.put(name, new Node(this.key + "." + name, entry.written())));
		}
		return map;
	}

	Map<String, Node> map(String name) {
		Node below = at(name);
		return (below != null) ? below.map() : Map.of();
	}

	/** The members of the list behind a key. */
	List<Node> items(String name) {
		Node below = at(name);
		if (below == null || !(below.written instanceof Written.Items list)) {
			return List.of();
		}
		List<Node> items = new ArrayList<>();
		list.items().forEach((item) -> items.add(new Node(below.key + "[" + items.size() + "]", item)));
		return items;
	}

	@Nullable String text() {
		return (this.written instanceof Written.Text text) ? text.value() : null;
	}

	@Nullable String text(String name) {
		Node below = at(name);
		return (below != null) ? below.text() : null;
	}

	String text(String name, String otherwise) {
		String text = text(name);
		return (text != null) ? text : otherwise;
	}

	boolean isTrue(String name) {
		return "true".equals(text(name));
	}

	/** The texts here: one, or those of a list. */
	List<String> texts() {
		if (this.written instanceof Written.Items list) {
			return list.items()
				.stream()
				.filter(Written.Text.class::isInstance)
				.map((item) -> ((Written.Text) item).value())
				.toList();
		}
		String text = text();
		return (text != null) ? List.of(text) : List.of();
	}

	List<String> texts(String name, List<String> otherwise) {
		Node below = at(name);
		return (below != null) ? below.texts() : otherwise;
	}

	/** The texts behind a key, in any order and any case. */
	Set<String> words(String name, List<String> otherwise) {
		Set<String> words = new TreeSet<>();
		texts(name, otherwise).forEach((text) -> words.add(Slug.folded(text)));
		return words;
	}

}
