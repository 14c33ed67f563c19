package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.keiretsu.fact.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * A place in a thing or a fact that names a thing.
 *
 * @param key such as {@code supplier} or {@code statedIn.source}
 * @param id the id that stands there
 * @param kinds what it may name, as the schema says it
 */
public record Reference(String key, String id, List<String> kinds) {

	private static final List<String> SOURCE = List.of(ThingKind.SOURCE.word());

	/** What a thing refers to. */
	public static List<Reference> of(StatedThing thing, Forms forms) {
		return forms.things()
			.values()
			.stream()
			.filter((form) -> Declared.SECTIONS.get(form.name()) == thing.kind())
			.findFirst()
			.map((form) -> in(thing.keys(), form))
			.orElse(List.of());
	}

	/** What a fact refers to, its sources included, but no other facts. */
	public static List<Reference> of(StatedFact fact, Forms forms) {
		Form form = forms.facts().get(fact.kind());
		List<Reference> references = new ArrayList<>((form != null) ? in(fact.keys(), form) : List.of());
		fact.statedIn()
			.forEach((evidence) -> references.add(new Reference("statedIn.source", evidence.source(), SOURCE)));
		return references;
	}

	/**
	 * What is wrong with it; null where nothing is.
	 * @param kind what the thing of that id is; null if there is none
	 */
	public @Nullable String complaint(@Nullable ThingKind kind) {
		return References.complaint(this.id, this.kinds, kind);
	}

	private static List<Reference> in(Map<String, Object> keys, Form form) {
		List<Reference> references = new ArrayList<>();
		keys.forEach((key, value) -> {
			SchemaPart part = form.schema().property(key);
			List<String> kinds = (part != null && part.has("x-kind")) ? part.texts("x-kind") : List.of("fact");
			if (!kinds.contains("fact")) {
				List<?> ids = (value instanceof List<?> list) ? list : List.of(value);
				ids.forEach((id) -> references.add(new Reference(key, id.toString(), kinds)));
			}
		});
		return references;
	}

}
