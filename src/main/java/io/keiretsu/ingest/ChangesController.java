package io.keiretsu.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.access.Caller;
import io.keiretsu.graph.Graph;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;
import io.keiretsu.question.Page;
import io.keiretsu.question.ParameterRefused;

/** Gives out the ledger as a feed: what changed since an entry. */
@RestController
class ChangesController {

	/** After so many changes a page ends, however few entries it has. */
	private static final int FULL = 10_000;

	private final Graph graph;

	private final Acknowledged acknowledged;

	ChangesController(Graph graph, Acknowledged acknowledged) {
		this.graph = graph;
		this.acknowledged = acknowledged;
	}

	/**
	 * A page of the feed.
	 *
	 * @param entries oldest first
	 * @param next where it goes on; {@code null} where this page reaches the head
	 * @param head the newest entry that readers rely on; the feed never goes beyond it
	 */
	record Feed(List<Entry> entries, @Nullable String next, Head head) {

	}

	/**
	 * One entry. Its hash is the SHA-256 of these, each ended by a line feed: the hash
	 * before it, the time, and of each change the words {@code change subject proof}, all
	 * of these sorted.
	 *
	 * @param sequence its number
	 * @param recordedAt when it was recorded
	 * @param hash of the entry
	 * @param previous hash of the entry before
	 * @param caseId the case that spoke; {@code null} where a person retracted, and where
	 * the case is internal
	 * @param reason why a person retracted; {@code null} where that touches an internal
	 * case
	 * @param by the name of the token with which it was written; only for those who may
	 * see internal cases
	 * @param from the address from which that came; likewise
	 * @param stated how many pieces of evidence were stated
	 * @param withdrawn how many were withdrawn
	 * @param changes what changed
	 * @param internal how many more changes there are, which are of internal cases and
	 * are shown only to editors and reviewers
	 */
	record Entry(long sequence, Instant recordedAt, String hash, String previous,
			@JsonProperty("case") @Nullable String caseId, @Nullable String reason, @Nullable String by,
			@Nullable String from, long stated, long withdrawn, List<Map<String, Object>> changes, int internal) {

		/**
		 * An entry as those may see it who may see these cases: only what they say, or a
		 * person of what they speak of.
		 */
		static Entry of(Record row, List<Record> all, Predicate<String> seen) {
			List<Record> changes = all.stream()
				.filter((change) -> change.get("cases")
					.asList((cases) -> cases.asList(Value::asString))
					.stream()
					.allMatch((cases) -> cases.stream().anyMatch(seen)))
				.toList();
			String caseId = row.get("case").asString(null);
			boolean open = changes.size() == all.size();
			return new Entry(row.get("sequence").asLong(), row.get("recordedAt").asZonedDateTime().toInstant(),
					row.get("hash").asString(), row.get("previous").asString(),
					(caseId != null && seen.test(caseId)) ? caseId : null,
					open ? row.get("reason").asString(null) : null, who(row, "by"), who(row, "from"),
					row.get("stated").asLong(0), row.get("withdrawn").asLong(0),
					changes.stream().map(Entry::shown).toList(), all.size() - changes.size());
		}

		private static Map<String, Object> shown(Record change) {
			Map<String, Object> shown = new LinkedHashMap<>(change.asMap());
			shown.remove("cases");
			return shown;
		}

	}

	@GetMapping("/api/changes")
	Feed changes(@RequestParam(defaultValue = "0") long since, @RequestParam(defaultValue = "100") int limit) {
		if (since < 0) {
			throw new ParameterRefused("since", String.valueOf(since),
					"the number of an entry, or 0 for all from the first on");
		}
		Head head = this.acknowledged.head();
		List<Record> rows = this.graph.read("things/entries",
				Map.of("since", since, "head", head.sequence(), "limit", Page.limit(limit)));
		Predicate<String> seen = Caller.current().seesInternal() ? (caseId) -> true : publicly(head);
		List<Entry> entries = new ArrayList<>();
		int changes = 0;
		for (Record row : rows) {
			if (changes >= FULL) {
				break;
			}
			Entry entry = Entry.of(row,
					this.graph.read("things/changes", Map.of("sequence", row.get("sequence").asLong())), seen);
			changes += entry.changes().size();
			entries.add(entry);
		}
		return new Feed(entries, next(entries, limit, head), head);
	}

	private static @Nullable String who(Record row, String column) {
		return Caller.current().seesInternal() ? row.get(column).asString(null) : null;
	}

	private Predicate<String> publicly(Head head) {
		Set<String> open = this.graph.read("things/exported-cases", Map.of("knownAt", head.recordedAt().toString()))
			.stream()
			.filter((row) -> row.get("sharing").asString().equals("public"))
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
		return open::contains;
	}

	private static @Nullable String next(List<Entry> entries, int limit, Head head) {
		if (entries.isEmpty() || entries.get(entries.size() - 1).sequence() >= head.sequence()) {
			return null;
		}
		return "/api/changes?since=%d&limit=%d".formatted(entries.get(entries.size() - 1).sequence(), limit);
	}

}
