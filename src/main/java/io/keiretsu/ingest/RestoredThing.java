package io.keiretsu.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.keiretsu.fact.ThingKind;

/**
 * A thing out of a backup: what cases said of it, whenever, and what follows from that.
 *
 * @param id its id
 * @param descriptions what each case said, oldest or newest
 */
record RestoredThing(String id, List<Description> descriptions) {

	/**
	 * What one case said.
	 *
	 * @param said as it was recorded
	 * @param row what an import makes of it today
	 */
	private record Description(Map<String, Object> said, ThingRow row, ThingKind kind) {

		static Description of(String id, Map<String, Object> said) {
			Map<String, Object> stated = StatedAgain.keys(String.valueOf(said.get("stated")));
			ThingKind kind = ThingKind.valueOf(String.valueOf(stated.get("kind")).toUpperCase(Locale.ROOT));
			return new Description(said, ThingRows.row(kind, id, keys(stated)), kind);
		}

		@SuppressWarnings("unchecked")
		private static Map<String, Object> keys(Map<String, Object> stated) {
			return (stated.get("keys") instanceof Map<?, ?> keys) ? (Map<String, Object>) keys : Map.of();
		}

		long recordedIn() {
			return (this.said.get("recordedIn") instanceof Long entry) ? entry : 0;
		}

		/** The case, while it still says so. */
		List<String> cases() {
			return this.said.containsKey("retractedIn") ? List.of() : List.of(String.valueOf(this.said.get("case")));
		}

	}

	@SuppressWarnings("unchecked")
	static RestoredThing of(Map<String, Object> line) {
		String id = String.valueOf(line.get("id"));
		List<Description> descriptions = new ArrayList<>();
		if (line.get("said") instanceof List<?> said) {
			said.forEach((each) -> descriptions.add(Description.of(id, (Map<String, Object>) each)));
		}
		return new RestoredThing(id, descriptions);
	}

	/** What {@code ingest/restore-things} takes. */
	Map<String, Object> thing() {
		return Map.of("id", this.id, "labels", ThingRows.labels(this.descriptions.get(0).kind()));
	}

	/**
	 * What {@code ingest/restore-names} takes: each name with who said it, in an order in
	 * which the first comes first.
	 */
	Stream<Map<String, Object>> names() {
		long first = this.descriptions.stream().mapToLong(Description::recordedIn).min().orElse(0);
		return this.descriptions.stream().flatMap((each) -> {
			String when = "%019d %d %s".formatted(each.recordedIn(), (each.recordedIn() == first) ? 0 : 1, this.id);
			return each.row().names().stream().map((name) -> Map.of("name", name, "first", when));
		});
	}

	/** What {@code ingest/restore-descriptions} takes. */
	Map<String, Object> described() {
		List<Map<String, Object>> names = new ArrayList<>();
		List<Map<String, Object>> identifiers = new ArrayList<>();
		for (Description each : this.descriptions) {
			each.row()
				.names()
				.forEach((name) -> names.add(Map.of("id", String.valueOf(name.get("id")), "cases", each.cases())));
			each.row()
				.identifiers()
				.forEach((code) -> identifiers.add(Map.of("identifier", code, "cases", each.cases())));
		}
		return Map.of("id", this.id, "said", this.descriptions.stream().map(Description::said).toList(), "names", names,
				"identifiers", identifiers);
	}

	/** What {@code ingest/restore-arrows} takes. */
	Stream<Map<String, Object>> arrows() {
		return this.descriptions.stream().flatMap((each) -> each.row().arrows().stream().map((arrow) -> {
			Map<String, Object> row = new HashMap<>(arrow);
			row.put("of", this.id);
			row.put("cases", each.cases());
			return row;
		}));
	}

	/** What is not as an import would write it today. */
	Stream<String> strays() {
		return this.descriptions.stream()
			.flatMap((each) -> each.row()
				.attributes()
				.entrySet()
				.stream()
				.filter((entry) -> !StatedAgain.same(entry.getValue(), each.said().get(entry.getKey())))
				.map((entry) -> "What %s says of '%s' has %s = %s, and what was stated gives %s.".formatted(
						each.said().get("case"), this.id, entry.getKey(), each.said().get(entry.getKey()),
						entry.getValue())));
	}

}
