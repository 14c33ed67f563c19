package io.keiretsu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.casefile.KnownThings;
import io.keiretsu.ingest.casefile.LongTable;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.match.Matched;
import io.keiretsu.match.Matching;
import io.keiretsu.match.Sought;

/**
 * Compares the firms and plants that a load brings, and that were not there, with those
 * that were there before it. What one list tells apart counts as apart, so that things of
 * one load are not compared with each other.
 */
class Newcomers {

	private static final Set<ThingKind> COMPARED = Set.of(ThingKind.FIRM, ThingKind.PLANT);

	/** How many candidates of each are told. */
	private static final int CANDIDATES = 3;

	private final Matching matching;

	private final KnownThings known;

	private final StreamLoad.Follower follower;

	private final LongTable newcomers = new LongTable();

	private final boolean anyBefore;

	Newcomers(Matching matching, KnownThings known, StreamLoad.Follower follower) {
		this.matching = matching;
		this.known = known;
		this.follower = follower;
		this.anyBefore = matching.hasCandidates();
	}

	/** Compares those of some things that are new, before they are written. */
	void among(List<StatedThing> things) {
		List<StatedThing> named = things.stream()
			.filter((thing) -> COMPARED.contains(thing.kind()) && thing.keys().containsKey("name"))
			.toList();
		Map<String, ThingKind> there = (this.anyBefore && !named.isEmpty())
				? this.known.kindsOf(named.stream().map(StatedThing::id).collect(Collectors.toSet())) : Map.of();
		List<StatedThing> fresh = named.stream().filter((thing) -> !there.containsKey(thing.id())).toList();
		fresh.forEach((thing) -> this.newcomers.putIfAbsent(Hash.of(thing.id()), 1));
		List<Matched> matched = this.anyBefore ? this.matching.match(fresh.stream().map(Newcomers::sought).toList(),
				CANDIDATES, (id) -> this.newcomers.get(Hash.of(id), 0) == 0) : List.of();
		for (int i = 0; i < fresh.size(); i++) {
			StatedThing thing = fresh.get(i);
			this.follower.met(thing.id(), this.anyBefore ? matched.get(i)
					: new Matched(ThingRows.name(thing), Matched.Outcome.NEW, List.of()));
		}
	}

	private static Sought sought(StatedThing thing) {
		Map<String, String> identifiers = new HashMap<>();
		if (thing.keys().get("identifiers") instanceof Map<?, ?> codes) {
			codes.forEach((scheme, code) -> identifiers.put(scheme.toString(), code.toString()));
		}
		List<String> names = (thing.keys().get("names") instanceof Map<?, ?> languages)
				? languages.values().stream().flatMap((each) -> texts(each).stream()).toList() : List.of();
		return new Sought(ThingRows.name(thing), names, thing.kind().name().toLowerCase(Locale.ROOT),
				text(thing.keys().get("country")), text(thing.keys().get("place")), null, identifiers);
	}

	private static List<String> texts(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Object::toString).toList()
				: List.of(value.toString());
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
