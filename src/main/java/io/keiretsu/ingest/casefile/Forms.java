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

	private final Form fact;

	public Forms() {
		SchemaPart root = SchemaPart.ofCaseFiles();
		this.head = new Form(root, "head", "case", null);
		this.fact = new Form(root, "fact", "facts", null);
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

	/** The form of what stands in a section of a case file. */
	Form of(String section, Written written) {
		Form thing = this.things.get(section);
		String kind = (written instanceof Written.Keys keys) ? String.valueOf(keys.text("kind")) : "";
		return (thing != null) ? thing : this.facts.getOrDefault(kind, this.fact);
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
