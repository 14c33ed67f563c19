package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * What a whole YAML or JSON file of one sort must look like, other than a case file.
 */
public final class FileForm {

	private final SchemaPart schema;

	private final Structure structure;

	private final String noun;

	/**
	 * The form that a schema sets.
	 * @param resource where the schema lies on the class path
	 * @param noun what such a file is, which is also the key that it begins with
	 */
	public FileForm(String resource, String noun) {
		this.schema = SchemaPart.of(resource);
		this.structure = new Structure(this.schema);
		this.noun = noun;
	}

	/**
	 * The keys of a file that has no fault.
	 * @throws CaseRefused with every fault
	 */
	public Written.Keys read(CaseText text) {
		List<Fault> faults = new ArrayList<>();
		Written written = YamlReader.read(text, this.noun, faults);
		if (written != null && !(written instanceof Written.Keys)) {
			faults.add(new Fault(text.file(), written.line(), "", null, "The file is not a map of keys. A " + this.noun
					+ " begins with '" + this.noun + ": ' and its id."));
		}
		if (written instanceof Written.Keys keys) {
			Spot root = Spot.root(text.file(), this.schema, keys);
			faults.addAll(CaseFiles.faultsOfStructure(root, this.structure));
			if (faults.isEmpty()) {
				return keys;
			}
		}
		throw new CaseRefused(faults);
	}

}
