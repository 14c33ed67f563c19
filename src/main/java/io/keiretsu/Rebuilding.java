package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.context.ConfigurableApplicationContext;

import io.keiretsu.ingest.Chain;
import io.keiretsu.ingest.Restoring;
import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.Difference;
import io.keiretsu.ingest.backup.Manifest;
import io.keiretsu.ingest.backup.Section;

/**
 * Makes all that follows from a ledger anew, in a graph of its own, and compares it with
 * what stands.
 *
 * @param server serves the graph that stands
 * @param folder where the other one is made
 * @param out takes what comes of it
 */
record Rebuilding(ImportServer server, Path folder, PrintStream out) {

	private static final int TRIES = 3;

	int run() throws IOException, InterruptedException {
		for (int tried = 0; tried < TRIES; tried++) {
			Path standing = this.folder.resolve("standing-%d.zip".formatted(tried));
			this.server.take("/api/backup?derived=true", standing);
			try (BackupFile stands = BackupFile.open(standing)) {
				if (Long.valueOf(stands.manifest().sequence()).equals(stands.manifest().newest())) {
					this.out.printf("The graph: %s.%n", Chain.prove(stands).says());
					return compare(stands);
				}
			}
			Files.delete(standing);
		}
		this.out.println("The ledger grows while it is read. Say it again when nothing is imported.");
		return 1;
	}

	private int compare(BackupFile stands) throws IOException {
		Path again = this.folder.resolve("again.zip");
		Restoring.Restored restored;
		try (ConfigurableApplicationContext own = Keiretsu.own("verify",
				"--keiretsu.neo4j.home=" + this.folder.resolve("neo4j"), "--keiretsu.cases=", "--spring.neo4j.uri=")) {
			Restoring restoring = own.getBean(Restoring.class);
			restored = restoring.restore(stands);
			restoring.writeAll(again);
		}
		restored.strays().forEach(this.out::println);
		try (BackupFile anew = BackupFile.open(again)) {
			Optional<String> difference = new Difference("the graph", "what was made anew").between(stands, anew,
					Section.derived());
			if (difference.isPresent()) {
				this.out.printf("What was made anew is not the same: %s.%n", difference.get());
				return 1;
			}
			Manifest same = anew.manifest();
			this.out.printf(
					"Made anew, all that follows is the same: %,d things, %,d facts, %,d names and %,d codes in the graph, and the network beside it; %s.%n",
					same.lines(Section.DERIVED_THINGS), same.lines(Section.DERIVED_FACTS),
					same.lines(Section.DERIVED_NAMES), same.lines(Section.DERIVED_IDENTIFIERS), same.derived());
			return restored.strays().isEmpty() ? 0 : 1;
		}
	}

}
