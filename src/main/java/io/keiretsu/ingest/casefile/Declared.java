package io.keiretsu.ingest.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.keiretsu.fact.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * The things, cases and facts that the files of one load give an id to.
 */
final class Declared {

	/** The sections of a case file that describe things. */
	static final Map<String, ThingKind> SECTIONS = sections();

	private final Map<String, ThingKind> kinds = new LinkedHashMap<>();

	private final Map<String, Spot> first = new LinkedHashMap<>();

	private final Set<String> named = new HashSet<>();

	private final Map<String, Map<String, Spot>> facts = new HashMap<>();

	private final List<Fault> faults = new ArrayList<>();

	Declared(List<Spot> roots) {
		roots.forEach(this::caseOf);
		roots.forEach(this::thingsOf);
		roots.forEach(this::factsOf);
	}

	List<Fault> faults() {
		return this.faults;
	}

	Set<String> ids() {
		return this.kinds.keySet();
	}

	@Nullable ThingKind kindOf(String id) {
		return this.kinds.get(id);
	}

	boolean hasCase(@Nullable String id) {
		return this.facts.containsKey(id);
	}

	Set<String> factsOf(@Nullable String caseId) {
		return this.facts.getOrDefault(caseId, Map.of()).keySet();
	}

	/**
	 * The faults that only show beside what was loaded before: one id for two kinds, and
	 * a thing that nobody names.
	 */
	List<Fault> faultsBeside(Map<String, ThingKind> known) {
		List<Fault> found = new ArrayList<>();
		this.first.forEach((id, spot) -> {
			ThingKind before = known.get(id);
			ThingKind now = this.kinds.get(id);
			if (before != null && before != now) {
				found.add(spot.fault("'" + id + "' is " + aKind(before) + " in a case that was loaded before, and "
						+ aKind(now) + " here. Give this one another id."));
			}
			else if (before == null && now != ThingKind.CASE && !this.named.contains(id)) {
				String key = (now == ThingKind.SOURCE) ? "title" : "name";
				found.add(spot.fault("'" + key + "' is missing, and no other case gives '" + id + "' one. Add it."));
			}
		});
		return found;
	}

	static String aKind(@Nullable ThingKind kind) {
		return "a " + ((kind != null) ? kind.word() : "thing");
	}

	private void caseOf(Spot root) {
		Spot id = root.at("case");
		if (id == null || id.text() == null) {
			return;
		}
		Spot before = this.first.putIfAbsent(id.text(), id);
		if (before != null) {
			this.faults.add(id.fault("The case '" + id.text() + "' is in " + before.file()
					+ " too; a case is one file. Give this one another id."));
		}
		this.kinds.put(id.text(), ThingKind.CASE);
		this.facts.putIfAbsent(id.text(), new HashMap<>());
	}

	private void thingsOf(Spot root) {
		Map<String, Integer> lines = new HashMap<>();
		SECTIONS.forEach((section, kind) -> {
			Spot list = root.at(section);
			for (Spot thing : (list != null) ? list.items() : List.<Spot>of()) {
				Spot id = thing.at("id");
				if (id != null && id.text() != null) {
					thing(thing, id, id.text(), kind, lines);
				}
			}
		});
	}

	private void thing(Spot thing, Spot id, String text, ThingKind kind, Map<String, Integer> lines) {
		ThingKind other = this.kinds.putIfAbsent(text, kind);
		Spot before = this.first.putIfAbsent(text, id);
		Integer line = lines.putIfAbsent(text, id.written().line());
		if (other != null && before != null && other != kind) {
			this.faults.add(id.fault("'" + text + "' is " + aKind(other) + " in " + before.file() + " line "
					+ before.written().line() + ", and " + aKind(kind) + " here. Give one of them another id."));
		}
		else if (line != null) {
			this.faults.add(id.fault("'" + text + "' stands in this case twice, first in line " + line
					+ ". Keep one of them, or put them together."));
		}
		if (thing.at((kind == ThingKind.SOURCE) ? "title" : "name") != null) {
			this.named.add(text);
		}
	}

	private void factsOf(Spot root) {
		Spot owner = this.first.get(String.valueOf(caseId(root)));
		boolean known = owner != null && owner.file().equals(root.file());
		Map<String, Spot> ids = known ? this.facts.getOrDefault(caseId(root), new HashMap<>()) : new HashMap<>();
		Spot facts = root.at("facts");
		for (Spot fact : (facts != null) ? facts.items() : List.<Spot>of()) {
			Spot id = fact.at("id");
			String text = (id != null) ? id.text() : null;
			Spot before = (id != null && text != null) ? ids.putIfAbsent(text, id) : null;
			if (id != null && before != null) {
				this.faults.add(id.fault("Two facts of this case have the id '" + text + "', the first in line "
						+ before.written().line() + ". Give this one another."));
			}
		}
	}

	static @Nullable String caseId(Spot root) {
		Spot id = root.at("case");
		return (id != null) ? id.text() : null;
	}

	private static Map<String, ThingKind> sections() {
		Map<String, ThingKind> sections = new LinkedHashMap<>();
		sections.put("sources", ThingKind.SOURCE);
		sections.put("firms", ThingKind.FIRM);
		sections.put("plants", ThingKind.PLANT);
		sections.put("ministries", ThingKind.MINISTRY);
		sections.put("programmes", ThingKind.PROGRAMME);
		sections.put("products", ThingKind.PRODUCT);
		return sections;
	}

}
