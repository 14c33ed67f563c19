package io.keiretsu.ingest.casefile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The forms of everything that a case may state, by their names and in the order in which
 * a case states them.
 */
public final class Forms {

	private final Map<String, Form> things = new LinkedHashMap<>();

	private final Map<String, Form> facts = new LinkedHashMap<>();

	private final Form head;

	public Forms() {
		SchemaPart root = SchemaPart.ofCaseFiles();
		this.head = new Form(root, "head", "case", null);
		Declared.SECTIONS
			.forEach((section, kind) -> this.things.put(section, new Form(root, kind.word(), section, kind)));
		root.at("/$defs/fact/properties/kind")
			.texts("enum")
			.forEach((kind) -> this.facts.put(kind, new Form(root, kind, kind, null)));
	}

	/** The form of what a case says of itself: its id and how it is shared. */
	public Form head() {
		return this.head;
	}

	/** The forms of things by section, sources first. */
	public Map<String, Form> things() {
		return this.things;
	}

	/** The forms of facts by kind. */
	public Map<String, Form> facts() {
		return this.facts;
	}

}
