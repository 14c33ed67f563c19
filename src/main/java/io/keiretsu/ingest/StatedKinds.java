package io.keiretsu.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.casefile.KnownThings;
import io.keiretsu.ingest.casefile.LongTable;
import io.keiretsu.ingest.casefile.Reference;

/**
 * What the things of a load are, by a number of 64 bits for each id, and beside them
 * those that were loaded before.
 */
class StatedKinds {

	private static final long NONE = -1;

	private final LongTable kinds = new LongTable();

	private final Set<String> repeated = new HashSet<>();

	private final KnownThings known;

	StatedKinds(KnownThings known) {
		this.known = known;
	}

	/**
	 * {@return what the thing is already, if it is something else in this load}
	 */
	@Nullable ThingKind state(String id, ThingKind kind) {
		int before = this.kinds.size();
		long stated = this.kinds.putIfAbsent(Hash.of(id), kind.ordinal());
		if (this.kinds.size() == before) {
			this.repeated.add(id);
		}
		return (stated >= 0 && stated != kind.ordinal()) ? ThingKind.values()[(int) stated] : null;
	}

	/** The thing does not come in. */
	void refuse(String id) {
		this.kinds.replace(Hash.of(id), NONE);
	}

	boolean isRepeated(String id) {
		return this.repeated.contains(id);
	}

	/**
	 * {@return what those are that were loaded before, of these ids and references}
	 */
	Map<String, ThingKind> before(Set<String> ids, List<Reference> references) {
		Set<String> asked = new HashSet<>(ids);
		references.stream()
			.map(Reference::id)
			.filter((id) -> this.kinds.get(Hash.of(id), NONE) == NONE)
			.forEach(asked::add);
		return asked.isEmpty() ? Map.of() : this.known.kindsOf(asked);
	}

	/**
	 * {@return what is wrong with a reference, if anything is}
	 */
	@Nullable String complaint(Reference reference, Map<String, ThingKind> before) {
		long kind = this.kinds.get(Hash.of(reference.id()), NONE);
		return reference.complaint((kind != NONE) ? ThingKind.values()[(int) kind] : before.get(reference.id()));
	}

}
