package io.keiretsu.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import io.keiretsu.graph.Graph;
import io.keiretsu.graph.StartRefused;
import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.Difference;
import io.keiretsu.ingest.backup.Manifest;
import io.keiretsu.ingest.backup.Section;
import io.keiretsu.question.Head;

/**
 * Writes a backup into an empty graph. What was said is written as it was; what follows
 * from it is made anew. Until all is there and was read again, the graph bears a mark,
 * and no app serves it.
 */
@Component
public class Restoring {

	private static final Logger log = LoggerFactory.getLogger(Restoring.class);

	private static final int TOGETHER = 1_000;

	/** Merging moves all arrows of a thing. */
	private static final int CLUSTERS = 50;

	private static final int STRAYS = 20;

	private final Graph graph;

	private final FactKinds kinds;

	private final Backups backups;

	private final Ledger ledger;

	Restoring(Graph graph, FactKinds kinds, Backups backups, Ledger ledger) {
		this.graph = graph;
		this.kinds = kinds;
		this.backups = backups;
		this.ledger = ledger;
	}

	/**
	 * What was restored.
	 *
	 * @param things how many
	 * @param facts how many
	 * @param entries how many
	 * @param strays the first of what is not as an import would write it today
	 */
	public record Restored(long things, long facts, long entries, List<String> strays) {

	}

	/**
	 * Refuses a graph in which a restore was broken off.
	 * @throws StartRefused if it is one
	 */
	void requireWhole() {
		if (!state().get("restoring").isNull()) {
			throw new StartRefused("The graph holds half of a backup: its restore was broken off.",
					"Delete the folder of the home (or empty your own database), and say 'restore' again.");
		}
	}

	/**
	 * Restores a backup.
	 * @param backup a file that is whole
	 * @return what was restored
	 * @throws RestoreRefused if there is something in the graph already; then nothing was
	 * written
	 */
	public Restored restore(BackupFile backup) throws IOException {
		if (!state().get("empty").asBoolean()) {
			throw new RestoreRefused(
					"There is something in this graph already, and a backup is restored only into an empty one. Name another home: --keiretsu.neo4j.home=data/restored. Nothing was written.");
		}
		Manifest manifest = backup.manifest();
		write("begin-restore", Map.of("hash", manifest.hash()));
		log.info("Restoring {} things and {} facts of {} entries", manifest.lines(Section.THINGS),
				manifest.lines(Section.FACTS), manifest.lines(Section.ENTRIES));
		List<String> strays = new ArrayList<>();
		things(backup, strays);
		facts(backup, strays);
		judgements(backup);
		backup.inParts(Section.ENTRIES,
				(lines) -> rows("restore-entries", lines.stream().map((line) -> line.get("entry")).toList()));
		requireEqual(backup);
		write("end-restore",
				Map.of("sequence", manifest.sequence(), "recordedAt", manifest.recordedAt(), "hash", manifest.hash()));
		this.ledger.acknowledgeAll();
		return new Restored(manifest.lines(Section.THINGS), manifest.lines(Section.FACTS),
				manifest.lines(Section.ENTRIES), strays);
	}

	/**
	 * Writes down what there is now, with what follows from it.
	 * @param file where it goes; must not be there
	 */
	public void writeAll(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
			this.backups.write(this.backups.newest(), true, out);
		}
	}

	private void things(BackupFile backup, List<String> strays) {
		backup.inParts(Section.THINGS,
				(lines) -> rows("restore-things", things(lines).map(RestoredThing::thing).toList()));
		backup.inParts(Section.THINGS, (lines) -> {
			rows("restore-names", firstSaid(things(lines).flatMap(RestoredThing::names)));
			rows("restore-descriptions", things(lines).map(RestoredThing::described).toList());
			keep(strays, things(lines).flatMap(RestoredThing::strays));
		});
		backup.inParts(Section.THINGS, (lines) -> {
			rows("restore-arrows", things(lines).flatMap(RestoredThing::arrows).toList());
			write("settle-things", Map.of("ids", lines.stream().map((line) -> line.get("id")).toList()));
		});
		long forgotten;
		do {
			forgotten = write("forget-first", Map.of("limit", 10 * TOGETHER)).get(0).get("forgotten").asLong();
		}
		while (forgotten > 0);
	}

	/** Each name once, as who was first of these said it. */
	private static List<Map<String, Object>> firstSaid(Stream<Map<String, Object>> names) {
		Map<String, Map<String, Object>> first = new TreeMap<>();
		names.forEach((name) -> first.merge(
				(name.get("name") instanceof Map<?, ?> said) ? String.valueOf(said.get("id")) : "", name,
				(one, other) -> (said(one).compareTo(said(other)) <= 0) ? one : other));
		return List.copyOf(first.values());
	}

	private static String said(Map<String, Object> name) {
		return String.valueOf(name.get("first"));
	}

	private static Stream<RestoredThing> things(List<Map<String, Object>> lines) {
		return lines.stream().map(RestoredThing::of);
	}

	private void facts(BackupFile backup, List<String> strays) {
		backup.inParts(Section.FACTS, (lines) -> {
			List<RestoredFact> facts = lines.stream().map((line) -> RestoredFact.of(line, this.kinds)).toList();
			rows("state-facts", facts.stream().map(RestoredFact::row).toList());
			keep(strays, facts.stream().flatMap(RestoredFact::strays));
		});
		backup.inParts(Section.FACTS,
				(lines) -> rows("restore-contradictions",
						lines.stream()
							.map((line) -> Map.of("id", line.getOrDefault("id", ""), "contradicts",
									line.getOrDefault("contradicts", List.of())))
							.toList()));
	}

	private void judgements(BackupFile backup) {
		List<Sameness.Standing> standing = new ArrayList<>();
		backup.inParts(Section.JUDGEMENTS, (lines) -> {
			List<Map<String, Object>> rows = new ArrayList<>();
			lines.forEach((line) -> rows.add(judgement(line, standing)));
			rows("restore-judgements", rows);
		});
		List<Sameness.Cluster> clusters = new Sameness(standing).clusters();
		for (int from = 0; from < clusters.size(); from += CLUSTERS) {
			List<Sameness.Cluster> some = clusters.subList(from, Math.min(clusters.size(), from + CLUSTERS));
			this.graph.write((writing) -> {
				new Clusters(new Moment(writing, 0, Instant.EPOCH, null), this.kinds).join(some);
				return Optional.empty();
			});
		}
	}

	private static Map<String, Object> judgement(Map<String, Object> line, List<Sameness.Standing> standing) {
		Map<String, Object> row = new HashMap<>();
		if (line.get("judgement") instanceof Map<?, ?> judgement) {
			judgement.forEach((key, value) -> row.put(key.toString(), value));
		}
		if (!row.containsKey("retractedIn")) {
			row.put("standing", String.valueOf(row.get("pair")));
			standing.add(new Sameness.Standing(String.valueOf(row.get("one")), String.valueOf(row.get("other")),
					Verdict.of(String.valueOf(row.get("verdict"))), String.valueOf(row.get("reason"))));
		}
		return row;
	}

	/** Reads again what was written, and holds it against the backup. */
	private void requireEqual(BackupFile backup) throws IOException {
		Path written = Files.createTempFile("keiretsu-restored-", ".zip");
		try {
			Manifest manifest = backup.manifest();
			try (OutputStream out = Files.newOutputStream(written)) {
				this.backups.write(new Head(manifest.sequence(), Instant.parse(manifest.recordedAt()), manifest.hash()),
						false, out);
			}
			try (BackupFile again = BackupFile.open(written)) {
				Optional<String> difference = new Difference("the backup", "the graph").between(backup, again,
						Section.said());
				if (difference.isPresent()) {
					throw new RestoreRefused(
							"What was restored is not what is in the backup: %s. The graph stays marked as half restored, and no app serves it."
								.formatted(difference.get()));
				}
			}
		}
		finally {
			Files.delete(written);
		}
	}

	private Record state() {
		return this.graph.read("backup/state", Map.of()).get(0);
	}

	private static void keep(List<String> strays, Stream<String> more) {
		more.limit(STRAYS - strays.size()).forEach(strays::add);
	}

	private void rows(String file, List<?> rows) {
		write(file, Map.of("rows", rows));
	}

	private List<Record> write(String file, Map<String, Object> parameters) {
		return this.graph.write((writing) -> writing.run("ingest/" + file, parameters));
	}

}
