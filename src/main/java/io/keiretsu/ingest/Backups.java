package io.keiretsu.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.AsOf;
import io.keiretsu.graph.Graph;
import io.keiretsu.ingest.backup.BackupWriter;
import io.keiretsu.ingest.backup.Section;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Derived;
import io.keiretsu.question.Head;

/**
 * Writes the whole ledger down, as it was after one of its entries, while others read and
 * write: what began later is left out, what ended later has not ended yet.
 */
@Component
class Backups {

	private static final String ENDED_IN = "retractedIn";

	private static final Set<String> ENDING = Set.of(ENDED_IN, "retraction", "retractedBecause");

	/** What is written on facts and judgements, and follows from the rest. */
	private static final Set<String> FOLLOWS = Set.of("live", "slot", "standing");

	private final Graph graph;

	private final Acknowledged acknowledged;

	private final List<Derived> others;

	Backups(Graph graph, Acknowledged acknowledged, List<Derived> others) {
		this.graph = graph;
		this.acknowledged = acknowledged;
		this.others = others;
	}

	Head newest() {
		return this.acknowledged.head();
	}

	/** The entry of that number, if readers may rely on it. */
	Optional<Head> entry(long sequence) {
		return (sequence > newest().sequence()) ? Optional.empty()
				: this.graph.read("backup/entry", Map.of("sequence", sequence)).stream().map(Entries::head).findFirst();
	}

	/**
	 * Writes a backup.
	 * @param head the entry up to which it goes
	 * @param derived whether what follows now is written as well
	 * @param out where it goes
	 */
	void write(Head head, boolean derived, OutputStream out) throws IOException {
		BackupWriter backup = new BackupWriter(out);
		for (Section section : Section.said()) {
			backup.write(section, (lines) -> this.graph.stream(section.cypher(), Map.of("head", head.sequence()),
					(row) -> lines.accept(asOf(head, row.asMap()))));
		}
		if (derived) {
			for (Section section : Section.derived()) {
				backup.write(section, (lines) -> derived(section, lines));
			}
		}
		String app = Backups.class.getPackage().getImplementationVersion();
		backup.finish((app != null) ? app : "not released", head.sequence(), head.recordedAt(), head.hash(),
				derived ? newestWritten() : null);
	}

	private void derived(Section section, Consumer<Map<String, ? extends @Nullable Object>> lines) {
		if (section == Section.DERIVED_OTHERS) {
			this.others.forEach((other) -> lines.accept(Map.of("id", other.name(), "hash", other.hash())));
			return;
		}
		this.graph.stream(section.cypher(), Map.of(), (row) -> lines.accept(row.asMap()));
	}

	private Long newestWritten() {
		return this.graph.read("things/newest-entry", Map.of()).get(0).get("sequence").asLong();
	}

	private static Map<String, @Nullable Object> asOf(Head head, Map<String, Object> row) {
		Map<String, @Nullable Object> known = new HashMap<>(row);
		known.replaceAll((key, value) -> (value != null) ? asOf(head, value) : null);
		if (known.containsKey("recordedIn")) {
			known.keySet().removeAll(FOLLOWS);
			if (known.get(ENDED_IN) instanceof Long ended && ended > head.sequence()) {
				known.keySet().removeAll(ENDING);
				known.put("retractedAt", Moment.utc(AsOf.STILL_KNOWN));
			}
		}
		return known;
	}

	@SuppressWarnings("unchecked")
	private static Object asOf(Head head, Object value) {
		return (value instanceof Map<?, ?> map) ? asOf(head, (Map<String, Object>) map)
				: (value instanceof List<?> list) ? list.stream().map((each) -> asOf(head, (Object) each)).toList()
						: value;
	}

}
