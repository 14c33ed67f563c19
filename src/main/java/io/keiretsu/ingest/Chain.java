package io.keiretsu.ingest;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

import org.jspecify.annotations.Nullable;

import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.Section;

/**
 * Recomputes the chain of a ledger from what was said: every statement gives its own
 * hash, the statements of an entry give that of the entry, and each entry takes in the
 * hash of the one before. Needs nothing but a backup.
 */
public final class Chain {

	/** So many changes are held at once; for more, the backup is read again. */
	private static final int AT_ONCE = Integer.getInteger("keiretsu.chain.at-once", 1_000_000);

	private static final List<String> EVIDENCE = List.of("locator", "attributedTo", "statedAs", "reason", "confidence",
			"inferred", "factId");

	private final BackupFile backup;

	private final long head;

	private String previous = "";

	private long sequence;

	private Chain(BackupFile backup) {
		this.backup = backup;
		this.head = backup.manifest().sequence();
	}

	/**
	 * What was recomputed.
	 *
	 * @param entries how many there are
	 * @param head the hash of the newest
	 */
	public record Proven(long entries, String head) {

		/**
		 * {@return the same in words}
		 */
		public String says() {
			return "%,d entries, chain unbroken, head %s".formatted(this.entries, this.head);
		}

	}

	/**
	 * {@return what was recomputed}
	 * @param backup of a ledger
	 * @throws ChainBroken with the first that does not fit
	 */
	public static Proven prove(BackupFile backup) {
		return new Chain(backup).proven();
	}

	private Proven proven() {
		int[] changes = new int[Math.toIntExact(this.head) + 1];
		statements(Chain::fits, (change, in) -> {
			if (in < 1 || in > this.head) {
				throw new ChainBroken(
						"'%s' is said to be changed by entry %d, which there is not.".formatted(change, in));
			}
			changes[(int) in]++;
		});
		for (int from = 1; from <= this.head;) {
			int sum = 0;
			int until = from;
			while (until <= this.head && (until == from || sum + changes[until] <= AT_ONCE)) {
				sum += changes[until++];
			}
			follow(from, until);
			from = until;
		}
		if (this.sequence != this.head || !this.previous.equals(this.backup.manifest().hash())) {
			throw new ChainBroken(
					"The backup says that its newest entry is %d with the hash %s; its last one is %d with the hash %s."
						.formatted(this.head, this.backup.manifest().hash(), this.sequence, this.previous));
		}
		return new Proven(this.head, this.previous);
	}

	/** Follows the chain from an entry until before another. */
	private void follow(int from, int until) {
		List<List<Change>> changes = new ArrayList<>();
		for (int entry = from; entry < until; entry++) {
			changes.add(new ArrayList<>());
		}
		statements((said) -> {
		}, (change, in) -> {
			if (in >= from && in < until) {
				changes.get((int) in - from).add(change);
			}
		});
		this.backup.forEach(Section.ENTRIES, (line) -> {
			Map<String, Object> entry = map(line, "entry");
			long number = number(entry, "sequence");
			if (number >= from && number < until) {
				link(entry, number, changes.get((int) number - from));
			}
		});
	}

	private void link(Map<String, Object> entry, long number, List<Change> changes) {
		if (number != this.sequence + 1) {
			throw new ChainBroken(
					"After entry %d comes entry %d. Those between are gone.".formatted(this.sequence, number));
		}
		if (!this.previous.equals(entry.get("previous"))) {
			throw new ChainBroken("Entry %d follows one with the hash %s; the one before it has %s.".formatted(number,
					entry.get("previous"), this.previous));
		}
		Instant recordedAt = (entry.get("recordedAt") instanceof ZonedDateTime at) ? at.toInstant() : Instant.EPOCH;
		String hash = Entries.chained(this.previous, recordedAt, changes);
		if (!hash.equals(entry.get("hash"))) {
			throw new ChainBroken(
					"Entry %d, recorded at %s, has the hash %s; its %d changes give %s. Something was changed, added or taken away after it was written."
						.formatted(number, recordedAt, entry.get("hash"), changes.size(), hash));
		}
		this.previous = hash;
		this.sequence = number;
	}

	/** Looks whether what is said gives the hash that stands for it. */
	@FunctionalInterface
	private interface Fitting {

		void look(Said said);

	}

	/**
	 * A statement with the hash that stands for it.
	 *
	 * @param about what it is of, in words
	 * @param hash that stands for it
	 * @param given what it gives
	 */
	private record Said(String about, @Nullable Object hash, String given) {

	}

	private static void fits(Said said) {
		if (!said.given().equals(said.hash())) {
			throw new ChainBroken("%s is not what was said: it gives the hash %s, and not %s.".formatted(said.about(),
					said.given(), said.hash()));
		}
	}

	private void statements(Fitting fitting, ObjLongConsumer<Change> changes) {
		this.backup.forEach(Section.THINGS, (line) -> {
			String id = text(line, "id");
			for (Map<String, Object> said : maps(line, "said")) {
				fitting.look(new Said("What %s says of '%s'".formatted(said.get("case"), id), said.get("hash"),
						Canonical.hash(text(said, "stated"))));
				tell(said, "described", "no longer described", id, text(said, "hash"), changes);
			}
		});
		this.backup.forEach(Section.FACTS, (line) -> fact(line, fitting, changes));
		this.backup.forEach(Section.JUDGEMENTS, (line) -> {
			Map<String, Object> judgement = map(line, "judgement");
			fitting.look(
					new Said("The judgement '%s'".formatted(line.get("id")), judgement.get("proof"), proof(judgement)));
			tell(judgement, "judged", "no longer judged", text(line, "id"), text(judgement, "proof"), changes);
		});
	}

	private static void fact(Map<String, Object> line, Fitting fitting, ObjLongConsumer<Change> changes) {
		String id = text(line, "id");
		Map<String, Object> fact = map(line, "fact");
		String says = text(fact, "says");
		fitting.look(new Said("The fact '%s'".formatted(id), says, Canonical.hash(text(fact, "stated"))));
		for (Map<String, Object> evidence : maps(line, "evidence")) {
			Map<String, Object> said = map(evidence, "said");
			fitting.look(new Said("The evidence for the fact '%s' in '%s'".formatted(id, evidence.get("source")),
					said.get("key"), key(text(said, "case"), says, text(evidence, "source"), said)));
			String begins = Boolean.TRUE.equals(said.get("carriedOver")) ? "carried over" : "stated";
			String ends = "carried over".equals(said.get("retraction")) ? "carried on" : "withdrawn";
			tell(said, begins, ends, id, says + " " + text(said, "key"), changes);
		}
	}

	private static String key(String caseId, String says, String source, Map<String, Object> said) {
		Map<String, Object> keys = new TreeMap<>(said);
		keys.keySet().retainAll(EVIDENCE);
		return Canonical.hash(caseId, says, source, Canonical.json(keys));
	}

	private static String proof(Map<String, Object> judgement) {
		return new Ruling(text(judgement, "one"), text(judgement, "other"), Verdict.of(text(judgement, "verdict")),
				(String) judgement.get("reason"), (String) judgement.get("by"), Ruling.NONE)
			.proof();
	}

	private static void tell(Map<String, Object> said, String begins, String ends, String subject, String proof,
			ObjLongConsumer<Change> changes) {
		changes.accept(new Change(begins, subject, proof), number(said, "recordedIn"));
		if (said.containsKey("retractedIn")) {
			changes.accept(new Change(ends, subject, proof), number(said, "retractedIn"));
		}
	}

	private static String text(Map<String, Object> line, String key) {
		return String.valueOf(line.get(key));
	}

	private static long number(Map<String, Object> line, String key) {
		return (line.get(key) instanceof Long number) ? number : -1;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<String, Object> line, String key) {
		return (line.get(key) instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(Map<String, Object> line, String key) {
		return (line.get(key) instanceof List<?> list) ? (List<Map<String, Object>>) list : List.of();
	}

}
