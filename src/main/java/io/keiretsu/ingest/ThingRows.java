package io.keiretsu.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.AsOf;
import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.ingest.FactKind.Arrow;
import io.keiretsu.ingest.casefile.CaseFile;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.name.NameReader;
import io.keiretsu.question.NameKey;
import io.keiretsu.question.Places;

/** Turns the things of a case into rows for the ledger. */
final class ThingRows {

	private static final Map<String, Arrow> ARROWS = Map.of("isA", new Arrow("IS_A", false), "partOf",
			new Arrow("PART_OF", false), "basedOn", new Arrow("BASED_ON", false), "by", new Arrow("RUNS", true), "for",
			new Arrow("FOR", false));

	/** Titles are no names. */
	private static final Set<ThingKind> UNREAD = Set.of(ThingKind.SOURCE, ThingKind.CASE);

	private ThingRows() {
	}

	/**
	 * {@return one row for the case itself, for each thing that it describes and for each
	 * country that it mentions, by id}
	 * @param file a case without fault
	 */
	static Map<String, ThingRow> of(CaseFile file) {
		Map<String, ThingRow> rows = new LinkedHashMap<>();
		rows.put(file.id(), row(ThingKind.CASE, file.id(),
				Map.of("name", file.id(), "sharing", file.sharing().name().toLowerCase(Locale.ROOT))));
		file.things().forEach((thing) -> rows.put(thing.id(), row(thing.kind(), thing.id(), thing.keys())));
		Set<String> countries = new TreeSet<>();
		file.facts().forEach((fact) -> countries.addAll(countries(fact)));
		countries.forEach((id) -> rows.put(id, country(id)));
		return rows;
	}

	/**
	 * {@return what a thing is called: its name, a source's title, else its id}
	 * @param thing as a case describes it
	 */
	static String name(StatedThing thing) {
		return thing.keys().getOrDefault("name", thing.keys().getOrDefault("title", thing.id())).toString();
	}

	static Set<String> countries(StatedFact fact) {
		Set<String> countries = new TreeSet<>();
		for (Object value : fact.keys().values()) {
			for (Object each : (value instanceof List<?> list) ? list : List.of(value)) {
				if (each instanceof String text && text.matches("country:[A-Z]{2}")) {
					countries.add(text);
				}
			}
		}
		return countries;
	}

	private static ThingRow country(String id) {
		String code = id.substring(Referred.COUNTRY.length());
		return row(ThingKind.COUNTRY, id, Map.of("name", Places.name(code), "code", code, "names", Map.of("ja",
				List.of(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.JAPANESE)))));
	}

	static ThingRow row(ThingKind kind, String id, Map<String, Object> keys) {
		Map<String, Object> attributes = new HashMap<>();
		List<Map<String, Object>> arrows = new ArrayList<>();
		List<Map<String, Object>> names = new ArrayList<>();
		List<Map<String, Object>> identifiers = new ArrayList<>();
		String name = keys.getOrDefault("name", keys.getOrDefault("title", id)).toString();
		attributes.put("name", name);
		Function<String, String> folding = folding(kind, keys.get("country"));
		names.add(named("und", name, folding));
		keys.forEach((key, value) -> {
			if (ARROWS.containsKey(key)) {
				texts(value).forEach((thing) -> arrows.add(ARROWS.get(key).to(thing)));
			}
			else if (key.equals("names")) {
				((Map<?, ?>) value).forEach((language, texts) -> texts(texts)
					.forEach((text) -> names.add(named(language.toString(), text, folding))));
			}
			else if (key.equals("identifiers")) {
				((Map<?, ?>) value).forEach((scheme, code) -> texts(code).forEach(
						(each) -> identifiers.add(Map.of("id", scheme + ":" + each, "scheme", scheme, "code", each))));
			}
			else {
				attributes.put(key, (value instanceof Number number) ? number.doubleValue() : value);
			}
		});
		if (kind == ThingKind.SOURCE) {
			attributes.putAll(publication(keys));
		}
		String stated = Canonical.json(Map.of("kind", kind.word(), "keys", keys));
		return new ThingRow(id, labels(kind), attributes, names, identifiers, arrows, stated, Canonical.hash(stated));
	}

	static List<String> labels(ThingKind kind) {
		boolean party = kind == ThingKind.FIRM || kind == ThingKind.MINISTRY;
		return party ? List.of(kind.label(), "Party") : List.of(kind.label());
	}

	private static Map<String, Object> named(String language, String text, Function<String, String> folding) {
		return Map.of("id", language + ":" + text, "text", text, "folded", folding.apply(text), "key", NameKey.of(text),
				"language", language);
	}

	/** What is found under its name is so under each reading of it. */
	private static Function<String, String> folding(ThingKind kind, @Nullable Object country) {
		return (UNREAD.contains(kind)) ? NameKey::of
				: (name) -> NameReader.shared().read(name, (country != null) ? country.toString() : null).folded();
	}

	/**
	 * A source counts as published on the last day of its stated period; without one, on
	 * the day it was read, by which it must have been.
	 */
	private static Map<String, LocalDate> publication(Map<String, Object> keys) {
		LocalDate from = AsOf.BEGINNING;
		LocalDate by = AsOf.NEVER;
		if (keys.get("published") instanceof String published) {
			from = new PartialDate(published).first();
			by = new PartialDate(published).last();
		}
		else if (keys.get("retrieved") instanceof String retrieved) {
			by = new PartialDate(retrieved).last();
		}
		return Map.of("publishedFrom", from, "publishedBy", by);
	}

	private static List<String> texts(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Object::toString).toList()
				: List.of(value.toString());
	}

}
