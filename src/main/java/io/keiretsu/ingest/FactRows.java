package io.keiretsu.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;
import io.keiretsu.ingest.Batch.FactRow;
import io.keiretsu.ingest.FactKind.Part;
import io.keiretsu.ingest.casefile.CaseFile;
import io.keiretsu.ingest.casefile.StatedEvidence;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.question.Words;

/** Turns the facts of a case into rows for the ledger. */
class FactRows {

	/** The version of the way in which facts are written down before they are hashed. */
	private static final BigDecimal VERSION = BigDecimal.ONE;

	private final FactKinds kinds;

	private final Referred referred;

	FactRows(FactKinds kinds, Referred referred) {
		this.kinds = kinds;
		this.referred = referred;
	}

	/**
	 * {@return the statements of all cases of a load, in runs of one case each; none
	 * comes before what it contradicts}
	 * @param files cases without fault
	 */
	List<Run> of(List<CaseFile> files) {
		List<Run> runs = new ArrayList<>();
		for (Contradictions.Placed placed : Contradictions.last(files)) {
			if (runs.isEmpty() || !runs.get(runs.size() - 1).caseId().equals(placed.file().id())) {
				runs.add(new Run(placed.file().id(), new ArrayList<>()));
			}
			FactRow row = row(placed.file(), placed.fact());
			placed.fact()
				.statedIn()
				.forEach((evidence) -> runs.get(runs.size() - 1)
					.statements()
					.add(statement(placed.file(), placed.fact(), row, evidence)));
		}
		return runs;
	}

	/**
	 * Statements of one case, in the order in which they are to be written.
	 *
	 * @param caseId the case
	 * @param statements one for every piece of evidence
	 */
	record Run(String caseId, List<Batch.Statement> statements) {

	}

	private FactRow row(CaseFile file, StatedFact fact) {
		FactKind kind = this.kinds.of(fact.kind());
		List<String> contradicts = texts(fact.keys().get("contradicts")).stream()
			.map((id) -> this.referred.saysOf(file.id(), id))
			.toList();
		Map<String, Object> said = new TreeMap<>(fact.keys());
		said.put("kind", fact.kind());
		said.put("version", VERSION);
		said.computeIfPresent("contradicts", (key, ids) -> contradicts);
		String stated = Canonical.json(said);
		String says = Canonical.hash(stated);
		this.referred.remember(file.id(), fact.id(), says);
		Placed placed = placed(kind, fact.keys(), this.referred::isThing);
		Map<String, Object> properties = placed.properties();
		properties.put("kind", fact.kind());
		properties.put("stated", stated);
		properties.put("slot", Slots.of(kind, fact.keys(), (id) -> id));
		properties.put("title",
				(fact.title() != null) ? fact.title() : new Caption(kind, this.referred::name).of(fact.keys()));
		if (fact.note() != null) {
			properties.put("note", fact.note());
		}
		return new FactRow(says, kind.label(), properties, placed.arrows(), contradicts);
	}

	/**
	 * What the keys of a fact become.
	 *
	 * @param properties of its node
	 * @param arrows to and from things
	 */
	record Placed(Map<String, Object> properties, List<Map<String, Object>> arrows) {

	}

	/**
	 * {@return what the keys of a fact become}
	 * @param kind of the fact
	 * @param keys what is stated
	 * @param isThing whether a text where a thing may be named is the id of one
	 */
	static Placed placed(FactKind kind, Map<String, Object> keys, Predicate<String> isThing) {
		Placed placed = new Placed(
				new HashMap<>(Validity.properties(text(keys.get("validFrom")), text(keys.get("validTo")))),
				new ArrayList<>());
		keys.forEach((key, value) -> place(kind, key, value, placed, isThing));
		return placed;
	}

	private static void place(FactKind kind, String key, Object value, Placed placed, Predicate<String> isThing) {
		switch (key) {
			case "validFrom", "validTo", "contradicts" -> {
			}
			case "ref" -> placed.properties().put(key, value);
			default -> {
				Part part = kind.part(key);
				if (part.arrow() == null) {
					placed.properties().putAll(flat(part, value));
					return;
				}
				for (String id : texts(value)) {
					if (isThing.test(id)) {
						placed.arrows().add(part.arrow().to(id));
					}
					else {
						placed.properties().put(part.property() + "Words", id);
					}
				}
			}
		}
	}

	private static Map<String, Object> flat(Part part, Object value) {
		Map<String, Object> properties = new HashMap<>();
		if (part.type() == Quantity.class) {
			Quantity quantity = Quantity.of(value);
			quantity.properties().forEach((suffix, each) -> properties.put(part.property() + suffix, each));
			properties.put(part.property() + "Words", Words.amount(quantity));
			if (value instanceof Map<?, ?> map && map.get("at") instanceof String at) {
				properties.putAll(dated(part.property() + "At", at));
			}
		}
		else if (part.type() == PartialDate.class) {
			properties.putAll(dated(part.property(), value.toString()));
		}
		else {
			properties.put(part.property(), (value instanceof BigDecimal number) ? number.longValueExact() : value);
		}
		return properties;
	}

	private static Map<String, Object> dated(String property, String stated) {
		PartialDate date = new PartialDate(stated);
		return Map.of(property, stated, property + "From", date.first(), property + "Until", date.end());
	}

	private static Batch.Statement statement(CaseFile file, StatedFact fact, FactRow row, StatedEvidence evidence) {
		Map<String, Object> said = new TreeMap<>();
		put(said, "locator", evidence.locator());
		put(said, "attributedTo", evidence.attributedTo());
		put(said, "statedAs", evidence.statedAs());
		put(said, "reason", evidence.reason());
		put(said, "confidence", (evidence.confidence() != null) ? evidence.confidence().doubleValue() : null);
		put(said, "inferred", fact.inferred().isEmpty() ? null : fact.inferred());
		put(said, "factId", fact.id());
		String key = Canonical.hash(file.id(), row.says(), evidence.source(), Canonical.json(said));
		// For exports; a title or a remark in other words is no other evidence.
		put(said, "title", fact.title());
		put(said, "note", fact.note());
		return new Batch.Statement(row, key, evidence.source(), said);
	}

	private static void put(Map<String, Object> map, String key, @Nullable Object value) {
		if (value != null) {
			map.put(key, value);
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static List<String> texts(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Object::toString).toList()
				: (value != null) ? List.of(value.toString()) : List.of();
	}

}
