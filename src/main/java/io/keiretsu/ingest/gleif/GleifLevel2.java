package io.keiretsu.ingest.gleif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.keiretsu.ingest.register.Register.Teller;

/** What level 2 says: who owns whom, and who does not say so. */
final class GleifLevel2 {

	private static final Map<String, String> REASONS = Map.of("NATURAL_PERSONS", "natural persons control it",
			"NON_CONSOLIDATING", "nobody has to consolidate it", "NO_KNOWN_PERSON", "nobody is known to control it",
			"NO_LEI", "its parent has no LEI", "NON_PUBLIC", "it is kept private");

	private final String source;

	GleifLevel2(String source) {
		this.source = source;
	}

	void relationship(Branch record, Teller to) {
		String child = lei(record, "StartNode");
		String parent = lei(record, "EndNode");
		String type = record.text("Relationship", "RelationshipType");
		if (child.isEmpty() || parent.isEmpty()) {
			to.leavesOut(record.line(), "NodeID", child + parent, "One end of the relationship has no LEI.");
			return;
		}
		if (!type.endsWith("_CONSOLIDATED_BY")) {
			to.leavesOut(record.line(), "RelationshipType", type,
					"'%s' does not say who owns whom; only IS_DIRECTLY_CONSOLIDATED_BY and IS_ULTIMATELY_CONSOLIDATED_BY do."
						.formatted(type));
			return;
		}
		Optional<Branch> period = period(record);
		String from = period.map((each) -> day(each.any("StartDate"))).orElse("");
		String until = period.map((each) -> day(each.any("EndDate"))).orElse("");
		String status = record.text("Relationship", "RelationshipStatus");
		if (!status.equals("ACTIVE") && until.isEmpty()) {
			to.leavesOut(record.line(), "RelationshipStatus", status,
					"The relationship holds no more, and the record does not say since when.");
			return;
		}
		boolean directly = type.startsWith("IS_DIRECTLY");
		Map<String, Object> fact = directly
				? new LinkedHashMap<>(Map.of("kind", "stake", "owner", GleifRegister.id(parent), "in",
						GleifRegister.id(child), "control", "subsidiary"))
				: new LinkedHashMap<>(
						Map.of("kind", "statement", "about", List.of(GleifRegister.id(child), GleifRegister.id(parent)),
								"says", "%s is consolidated by %s in the end".formatted(child, parent), "stance",
								"reported", "by", GleifRegister.id(child)));
		GleifRegister.put(fact, "validFrom", from);
		GleifRegister.put(fact, "validTo", until);
		state(fact, "%s of %s by %s".formatted(type, child, parent), record.line(), to);
	}

	void exception(Branch record, Teller to) {
		String lei = record.text("LEI");
		String category = first(record, "ExceptionCategory", "Category");
		List<String> reasons = record.all()
			.filter((each) -> !each.text().isEmpty()
					&& (each.name().equals("ExceptionReason") || each.name().equals("Reason")))
			.map(Branch::text)
			.toList();
		List<String> given = reasons.isEmpty() ? record.at("Exception", "Reason")
			.stream()
			.flatMap(Branch::all)
			.map(Branch::text)
			.filter((text) -> !text.isEmpty())
			.toList() : reasons;
		if (lei.isEmpty() || category.isEmpty() || given.isEmpty()) {
			to.leavesOut(record.line(), "ExceptionReason", lei + " " + category,
					"The exception has no LEI, category or reason.");
			return;
		}
		String parent = category.startsWith("ULTIMATE") ? "ultimate parent" : "direct parent";
		String why = given.stream()
			.distinct()
			.map((reason) -> REASONS.getOrDefault(reason, reason.toLowerCase(Locale.ROOT).replace('_', ' ')))
			.collect(Collectors.joining("; "));
		state(new LinkedHashMap<>(Map.of("kind", "statement", "about", List.of(GleifRegister.id(lei)), "says",
				"The %s is not disclosed: %s".formatted(parent, why), "stance", "reported", "by",
				GleifRegister.id(lei))), "%s of %s".formatted(category, lei), record.line(), to);
	}

	private void state(Map<String, Object> fact, String locator, int line, Teller to) {
		fact.put("statedIn", List.of(Map.of("source", this.source, "locator", locator)));
		to.states(String.valueOf(fact.get("kind")), line, fact);
	}

	private static String lei(Branch record, String end) {
		String type = record.text("Relationship", end, "NodeIDType");
		return (type.isEmpty() || type.equals("LEI")) ? record.text("Relationship", end, "NodeID") : "";
	}

	private static String first(Branch record, String name, String inColumns) {
		String text = record.text(name);
		return text.isEmpty() ? record.text("Exception", inColumns) : text;
	}

	/** Since when and until when the relationship holds, among other periods. */
	private static Optional<Branch> period(Branch record) {
		return record.all().filter((each) -> each.any("PeriodType").equals("RELATIONSHIP_PERIOD")).findFirst();
	}

	private static String day(String instant) {
		return (instant.length() > 10) ? instant.substring(0, 10) : instant;
	}

}
