package io.keiretsu.ingest.backup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of a backup: one line for each thing of its kind, in JSON, in the order of their
 * ids.
 */
public enum Section {

	/** The entries of the ledger, in their order. */
	ENTRIES("ledger", "entry"),
	/** What cases said of things, whenever. */
	THINGS("ledger", "thing"),
	/** Facts, each with its evidence, whenever. */
	FACTS("ledger", "fact"),
	/** What persons judged, whenever. */
	JUDGEMENTS("ledger", "judgement"),
	/** Kinds, attributes and arrows of things. */
	DERIVED_THINGS("derived", "thing"),
	/** Kinds and arrows of facts. */
	DERIVED_FACTS("derived", "fact"),
	/** Names as they are searched. */
	DERIVED_NAMES("derived", "name"),
	/** Codes. */
	DERIVED_IDENTIFIERS("derived", "identifier"),
	/** What is kept beside the graph. */
	DERIVED_OTHERS("derived", "other");

	private final String folder;

	private final String word;

	Section(String folder, String word) {
		this.folder = folder;
		this.word = word;
	}

	/**
	 * {@return what was said, and cannot be had from anything else}
	 */
	public static List<Section> said() {
		return Stream.of(values()).filter((section) -> !section.isDerived()).toList();
	}

	/**
	 * {@return what follows from what was said}
	 */
	public static List<Section> derived() {
		return Stream.of(values()).filter(Section::isDerived).toList();
	}

	/**
	 * {@return whether it follows from the others}
	 */
	public boolean isDerived() {
		return this.folder.equals("derived");
	}

	/**
	 * {@return the file of {@code cypher/} that reads it}
	 */
	public String cypher() {
		return "backup/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name of the file within the backup. */
	String file() {
		String plural = name().toLowerCase(Locale.ROOT).replace("derived_", "");
		return this.folder + "/" + plural + ".ndjson";
	}

	/** What one line is about. */
	String about(String id) {
		return (isDerived() ? "what follows of the " : "the ") + this.word + " '" + id + "'";
	}

}
