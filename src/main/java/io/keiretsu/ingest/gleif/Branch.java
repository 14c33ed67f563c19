package io.keiretsu.ingest.gleif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of a record, in whichever way it was written.
 *
 * @param name of the element, key or column, without a prefix
 * @param text what stands in it; empty where nothing does
 * @param language the tag of its language; empty where none is given
 * @param line where it stands, counted from 1
 * @param children what is below
 */
record Branch(String name, String text, String language, int line, List<Branch> children) {

	/** The text at the end of a path of names; empty where there is none. */
	String text(String... path) {
		return at(path).map(Branch::text).orElse("");
	}

	Optional<Branch> at(String... path) {
		Branch at = this;
		for (String name : path) {
			Branch parent = at;
			Optional<Branch> child = parent.children().stream().filter((each) -> each.name().equals(name)).findFirst();
			if (child.isEmpty()) {
				return child;
			}
			at = child.get();
		}
		return Optional.of(at);
	}

	/** This and everything below. */
	Stream<Branch> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(Branch::all));
	}

	/** The text of a child, whatever the case of its name; empty where there is none. */
	String any(String name) {
		return this.children.stream()
			.filter((each) -> each.name().equalsIgnoreCase(name))
			.map(Branch::text)
			.findFirst()
			.orElse("");
	}

}
