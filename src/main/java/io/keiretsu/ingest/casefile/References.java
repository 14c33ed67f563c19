package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.keiretsu.fact.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * Checks that whatever a case file refers to is there, and is of a kind that fits. The
 * schema says which keys refer, and to what ({@code x-kind}).
 */
final class References {

	private static final Pattern ID_OF_SEVERAL_WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

	private static final int SUGGESTIONS = 100;

	private static final String UNKNOWN = "section, or correct the id.";

	private final Declared declared;

	private final KnownThings known;

	private final Map<String, ThingKind> knownKinds;

	private final List<Fault> faults = new ArrayList<>();

	private int suggestions;

	private References(Declared declared, KnownThings known, Map<String, ThingKind> knownKinds) {
		this.declared = declared;
		this.known = known;
		this.knownKinds = knownKinds;
	}

	/**
	 * Every reference in the files that leads nowhere or to the wrong kind of thing.
	 */
	static List<Fault> faults(List<Spot> roots, Declared declared, KnownThings known,
			Map<String, ThingKind> knownKinds) {
		References references = new References(declared, known, knownKinds);
		for (Spot root : roots) {
			String caseId = Declared.caseId(root);
			root.walk((spot) -> references.check(spot, caseId));
		}
		return references.faults;
	}

	/**
	 * Every id in the files that may name a thing.
	 */
	static Set<String> ids(List<Spot> roots) {
		Set<String> ids = new HashSet<>();
		for (Spot root : roots) {
			root.walk((spot) -> {
				if (refers(spot)) {
					spot.each().stream().map(Spot::text).filter((text) -> text != null).forEach(ids::add);
				}
			});
		}
		return ids;
	}

	private static boolean refers(Spot spot) {
		return spot.schema().has("x-kind");
	}

	private void check(Spot spot, @Nullable String caseId) {
		if (!refers(spot)) {
			return;
		}
		List<String> kinds = spot.schema().texts("x-kind");
		for (Spot each : spot.each()) {
			if (each.written() instanceof Written.Text text && !text.saysNothing() && !text.value().isBlank()) {
				String complaint = kinds.contains("fact") ? fact(text.value(), caseId) : thing(text.value(), kinds);
				if (complaint != null) {
					this.faults.add(each.fault(complaint));
				}
			}
		}
	}

	private @Nullable String thing(String id, List<String> kinds) {
		ThingKind kind = this.declared.kindOf(id);
		kind = (kind != null) ? kind : this.knownKinds.get(id);
		String complaint = complaint(id, kinds, kind);
		return (complaint != null && complaint.endsWith(UNKNOWN)) ? complaint + suggestion(id, kinds) : complaint;
	}

	/**
	 * What is wrong with an id that refers to a thing; null where nothing is.
	 * @param id the id
	 * @param kinds what may be referred to, as the schema says it
	 * @param kind what the thing of that id is; null if there is none
	 */
	static @Nullable String complaint(String id, List<String> kinds, @Nullable ThingKind kind) {
		if (kinds.contains("all") && id.equals("all")) {
			return null;
		}
		if (kinds.contains("country") && id.startsWith("country:")) {
			String complaint = Formats.complaint("country", id.substring("country:".length()));
			return (complaint != null) ? complaint.replace("mean '", "mean 'country:") : null;
		}
		if (kind != null && kinds.contains(kind.word())) {
			return null;
		}
		if (kinds.contains("words") && !ID_OF_SEVERAL_WORDS.matcher(id).matches()) {
			return null;
		}
		String meant = either(kinds);
		if (kind != null) {
			return "'" + id + "' is " + Declared.aKind(kind) + "; allowed here is " + meant + ".";
		}
		if (kinds.contains("country") && Formats.isCountry(id.toUpperCase(Locale.ROOT))) {
			return "'" + id + "' is not known as " + meant + ". Did you mean 'country:" + id.toUpperCase(Locale.ROOT)
					+ "'?";
		}
		return "'" + id + "' is not known as " + meant + ", neither in this load nor from before. Add it to its "
				+ UNKNOWN;
	}

	private @Nullable String fact(String reference, @Nullable String caseId) {
		int slash = reference.indexOf('/');
		String inCase = (slash < 0) ? caseId : reference.substring(0, slash);
		String id = reference.substring(slash + 1);
		if (this.declared.hasCase(inCase)) {
			Set<String> ids = this.declared.factsOf(inCase);
			return ids.contains(id) ? null : "No fact of the case '" + inCase + "' has the id '" + id
					+ "'. Give the fact that you mean this id, or correct it." + Nearest.didYouMean(id, ids);
		}
		return (slash > 0 && this.known.contradictedBy(reference) != null) ? null
				: "'" + reference + "' is not known as a fact; write the id of a fact of this case, or case/id for "
						+ "one of a case that is in this load or was loaded before.";
	}

	private String suggestion(String id, List<String> kinds) {
		if (++this.suggestions > SUGGESTIONS) {
			return "";
		}
		return Nearest.didYouMean(id, this.declared.ids().stream().filter((each) -> {
			ThingKind kind = this.declared.kindOf(each);
			return kind != null && kinds.contains(kind.word());
		}).toList());
	}

	private static String either(List<String> kinds) {
		List<String> words = kinds.stream().map((kind) -> switch (kind) {
			case "all" -> "'all'";
			case "words" -> "words with a space";
			case "country" -> "a country (country:JP)";
			default -> "a " + kind;
		}).toList();
		int last = words.size() - 1;
		return (last == 0) ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
	}

}
