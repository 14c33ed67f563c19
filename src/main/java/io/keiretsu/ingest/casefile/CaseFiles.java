package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.keiretsu.fact.ThingKind;

/**
 * Reads case files. Either all of them are without fault, or none goes in.
 */
public final class CaseFiles {

	private final SchemaPart schema = SchemaPart.ofCaseFiles();

	private final Structure structure = new Structure(this.schema);

	private final KnownThings known;

	/**
	 * Reads case files beside what is known already.
	 */
	public CaseFiles(KnownThings known) {
		this.known = known;
	}

	/**
	 * The content of the files, in their order. They are checked together, so that each
	 * may refer to things and facts of the others, whatever their order.
	 * @throws CaseRefused with every fault of every file
	 */
	public List<CaseFile> read(List<CaseText> texts) {
		List<Fault> faults = new ArrayList<>();
		List<Spot> roots = new ArrayList<>();
		for (CaseText text : texts) {
			Written written = YamlReader.read(text, faults);
			if (written instanceof Written.Keys) {
				roots.add(Spot.root(text.file(), this.schema, written));
			}
			else if (written != null) {
				faults.add(new Fault(text.file(), written.line(), "", null,
						"The file is not a map of keys. A case begins with 'case: ' and its id."));
			}
		}
		for (Spot root : roots) {
			faults.addAll(faultsOfStructure(root, this.structure));
		}
		faults.addAll(together(roots, roots.size() == texts.size()));
		if (!faults.isEmpty()) {
			throw new CaseRefused(faults);
		}
		return roots.stream().map(Content::of).toList();
	}

	/** What is wrong with a place and all below it, and takes no other place to see. */
	static List<Fault> faultsOfStructure(Spot root, Structure structure) {
		List<Fault> faults = new ArrayList<>(Plausible.faults(root));
		Set<String> keys = faults.stream().map(Fault::key).collect(Collectors.toCollection(HashSet::new));
		faults.addAll(structure.faults(root, keys));
		return faults;
	}

	private List<Fault> together(List<Spot> roots, boolean complete) {
		Declared declared = new Declared(roots);
		List<Fault> faults = new ArrayList<>(declared.faults());
		// What an unreadable file would have declared must not be missed in the others.
		if (complete) {
			Set<String> ids = new HashSet<>(declared.ids());
			ids.addAll(References.ids(roots));
			Map<String, ThingKind> kinds = this.known.kindsOf(ids);
			faults.addAll(declared.faultsBeside(kinds));
			faults.addAll(References.faults(roots, declared, this.known, kinds));
		}
		faults.addAll(Cycles.faults(roots, declared, this.known));
		return faults;
	}

}
