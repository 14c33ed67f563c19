package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.keiretsu.ingest.casefile.CaseFile;
import io.keiretsu.ingest.casefile.StatedFact;

/** Puts the facts of a load in an order in which none contradicts a later one. */
final class Contradictions {

	private final Map<String, Placed> byId = new HashMap<>();

	/** By identity: the hash of a case is that of all its facts. */
	private final Set<Placed> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final List<Placed> ordered = new ArrayList<>();

	private Contradictions() {
	}

	/**
	 * A fact and the case that states it.
	 *
	 * @param file the case
	 * @param fact the fact
	 */
	record Placed(CaseFile file, StatedFact fact) {

		private List<String> contradicts() {
			return (this.fact.keys().get("contradicts") instanceof List<?> ids)
					? ids.stream().map((id) -> qualified(this.file.id(), id.toString())).toList() : List.of();
		}

	}

	/**
	 * {@return the id of a fact with its case, such as {@code japan-batteries/lansing}}
	 * @param caseId the case that refers to it
	 * @param id as that case writes it, with or without another case
	 */
	static String qualified(String caseId, String id) {
		return id.contains("/") ? id : caseId + "/" + id;
	}

	static List<Placed> last(List<CaseFile> files) {
		Contradictions order = new Contradictions();
		List<Placed> all = files.stream()
			.flatMap((file) -> file.facts().stream().map((fact) -> new Placed(file, fact)))
			.toList();
		all.stream()
			.filter((placed) -> placed.fact().id() != null)
			.forEach((placed) -> order.byId.put(qualified(placed.file().id(), String.valueOf(placed.fact().id())),
					placed));
		all.stream().filter((placed) -> placed.contradicts().isEmpty()).forEach(order::place);
		all.forEach(order::place);
		return order.ordered;
	}

	private void place(Placed placed) {
		if (!this.seen.add(placed)) {
			return;
		}
		for (String id : placed.contradicts()) {
			Placed denied = this.byId.get(id);
			if (denied != null) {
				place(denied);
			}
		}
		this.ordered.add(placed);
	}

}
