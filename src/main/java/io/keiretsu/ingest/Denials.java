package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.casefile.KnownThings;
import io.keiretsu.ingest.casefile.LongTable;
import io.keiretsu.ingest.casefile.StatedFact;

/**
 * The facts of a load that contradict others. Each must find what it contradicts: in the
 * load, where that comes in, or in the graph.
 */
class Denials {

	private static final long STATED = 1;

	/** By the ids of the facts of the load, without its case. */
	private final LongTable ids = new LongTable();

	private final List<Denial> open = new ArrayList<>();

	private final KnownThings known;

	private final String caseId;

	private final boolean complete;

	/**
	 * Begins with none.
	 * @param known what was loaded before
	 * @param caseId the case that is loaded
	 * @param complete whether the load is all that the case says
	 */
	Denials(KnownThings known, String caseId, boolean complete) {
		this.known = known;
		this.caseId = caseId;
		this.complete = complete;
	}

	/**
	 * A fact that contradicts others.
	 *
	 * @param fact the fact
	 * @param position among the facts of the load
	 */
	record Denial(StatedFact fact, int position) {

		private List<String> contradicts() {
			return (this.fact.keys().get("contradicts") instanceof List<?> ids)
					? ids.stream().map(Object::toString).toList() : List.of();
		}

	}

	/** Who takes a denial that does not find what it contradicts. */
	interface Refusal {

		/**
		 * Takes one.
		 * @param denial the denial
		 * @param message what is wrong with it
		 */
		void take(Denial denial, String message);

	}

	/** The load states that fact. */
	void state(StatedFact fact, int position) {
		if (fact.keys().containsKey("contradicts")) {
			this.open.add(new Denial(fact, position));
		}
		else {
			mark(fact, STATED);
		}
	}

	/** The load states that fact, but it does not come in. */
	void refuse(StatedFact fact, int position) {
		if (!this.open.removeIf((denial) -> denial.position() == position)) {
			mark(fact, 0);
		}
	}

	/** Refuses what contradicts nothing, or in the end itself. */
	void settle(Refusal refusal) {
		for (boolean goesOn = true; goesOn;) {
			goesOn = false;
			for (Iterator<Denial> left = this.open.iterator(); left.hasNext();) {
				Denial denial = left.next();
				if (denial.contradicts().stream().allMatch(this::isStated)) {
					mark(denial.fact(), STATED);
					left.remove();
					goesOn = true;
				}
			}
		}
		this.open.forEach((denial) -> refusal.take(denial, complaint(denial)));
		this.open.clear();
	}

	private String complaint(Denial denial) {
		String missing = denial.contradicts().stream().filter((id) -> !isStated(id)).findFirst().orElseThrow();
		return isOpen(own(missing))
				? "It contradicts '%s', which contradicts nothing that is stated, or in the end this one. Correct one of them."
					.formatted(missing)
				: "'%s' is not known as a fact: nobody states it, neither in this load nor from before. Write the id of a fact of this case, or case/id for one of another case."
					.formatted(missing);
	}

	private boolean isStated(String id) {
		String own = own(id);
		if (own.contains("/")) {
			return this.known.contradictedBy(own) != null;
		}
		return this.ids.get(Hash.of(own), 0) == STATED || (!this.complete && !isOpen(own)
				&& this.known.contradictedBy(Contradictions.qualified(this.caseId, own)) != null);
	}

	private boolean isOpen(String own) {
		return this.open.stream().anyMatch((denial) -> own.equals(denial.fact().id()));
	}

	private String own(String id) {
		String prefix = this.caseId + "/";
		return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
	}

	private void mark(StatedFact fact, long state) {
		@Nullable String id = fact.id();
		if (id != null && this.ids.putIfAbsent(Hash.of(id), state) != state) {
			this.ids.replace(Hash.of(id), state);
		}
	}

}
