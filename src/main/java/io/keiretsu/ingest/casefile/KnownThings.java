package io.keiretsu.ingest.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.keiretsu.fact.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known already from cases that were loaded before.
 */
public interface KnownThings {

	/** Nothing was loaded before. */
	KnownThings NONE = new KnownThings() {

		@Override
		public Map<String, ThingKind> kindsOf(Set<String> ids) {
			return Map.of();
		}

		@Override
		public @Nullable List<String> contradictedBy(String fact) {
			return null;
		}

	};

	/**
	 * What the things with these ids are; unknown ids are left out. Asked at most once a
	 * load.
	 */
	Map<String, ThingKind> kindsOf(Set<String> ids);

	/**
	 * The facts, each as {@code case/id}, that a fact of a loaded case contradicts; null
	 * where no loaded case has such a fact. Only asked about cases that are not in the
	 * load.
	 * @param fact the fact, as {@code case/id}
	 */
	@Nullable List<String> contradictedBy(String fact);

}
