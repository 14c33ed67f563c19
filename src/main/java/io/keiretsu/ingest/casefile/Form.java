package io.keiretsu.ingest.casefile;

import java.util.List;

import io.keiretsu.fact.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * What one thing, or one fact of a kind, must look like when it stands alone, without a
 * case file around it.
 */
public final class Form {

	private final String name;

	private final @Nullable ThingKind thing;

	private final SchemaPart schema;

	private final Structure structure;

	Form(SchemaPart root, String definition, String name, @Nullable ThingKind thing) {
		this.name = name;
		this.thing = thing;
		this.schema = root.at("/$defs/" + definition);
		this.structure = new Structure(root, definition);
	}

	/**
	 * Its section in a case file, such as {@code firms}, or the kind of fact, such as
	 * {@code stake}.
	 */
	public String name() {
		return this.name;
	}

	/** The kind of thing; null where this is none. */
	public @Nullable ThingKind thing() {
		return this.thing;
	}

	/** Whether this is a kind of fact. */
	public boolean isFact() {
		return this.schema.property("statedIn") != null;
	}

	/** What may stand in it. */
	public SchemaPart schema() {
		return this.schema;
	}

	/**
	 * Everything that is wrong with one that is written; nothing that takes another to
	 * see.
	 * @param file the name of the file
	 * @param written its keys; of a fact also {@code kind}
	 */
	public List<Fault> faults(String file, Written.Keys written) {
		return faultsOf(file, written);
	}

	/** The same for anything that stands where one is expected. */
	List<Fault> faultsOf(String file, Written written) {
		return CaseFiles.faultsOfStructure(Spot.root(file, this.schema, written), this.structure);
	}

	/**
	 * Gives one that has no fault to the receiver.
	 */
	public void give(String file, Written.Keys written, Reading.Receiver receiver) {
		Spot spot = Spot.root(file, this.schema, written);
		if (this.thing != null) {
			receiver.thing(Content.thing(this.thing, spot));
		}
		else {
			receiver.fact(Content.fact(spot));
		}
	}

}
