package io.keiretsu.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.Story;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.graph.StartRefused;
import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is refused before and after a restore. */
@GraphTest
@Story("""
		firms:
		  - {id: one, name: One}
		  - {id: two, name: Two}
		facts:
		  - {kind: stake, owner: one, in: two, share: 0.2, @gazette}
		""")
class RestoringTests {

	@Autowired
	private Restoring restoring;

	@Autowired
	private Backups backups;

	@Autowired
	private Graph graph;

	@TempDir
	private Path folder;

	@Test
	void writesNothingIntoAGraphThatHoldsSomething() throws IOException {
		try (BackupFile backup = BackupFile.open(written("now.zip", false))) {
			assertThat(backup.manifest().lines(Section.FACTS)).isEqualTo(1);
			assertThatThrownBy(() -> this.restoring.restore(backup)).isInstanceOf(RestoreRefused.class)
				.hasMessageContaining("Nothing was written");
		}
		this.restoring.requireWhole();
	}

	@Test
	void halfOfARestoreIsServedByNobody(@Autowired Driver driver) {
		this.graph.write((writing) -> writing.run("ingest/begin-restore", Map.of("hash", "abc")));
		try {
			assertThatThrownBy(() -> this.restoring.requireWhole()).isInstanceOf(StartRefused.class)
				.hasMessageContaining("half of a backup");
		}
		finally {
			driver.executableQuery("MATCH (ledger:Ledger) REMOVE ledger.restoring").execute();
		}
		this.restoring.requireWhole();
	}

	@Test
	void theSameEntryGivesTheSameBytes() throws IOException {
		assertThat(written("one.zip", false)).hasSameBinaryContentAs(written("other.zip", false));
	}

	@Test
	void whatFollowsIsWrittenOnlyWhenAsked() throws IOException {
		try (BackupFile all = BackupFile.open(written("all.zip", true))) {
			assertThat(all.manifest().lines(Section.DERIVED_FACTS)).isEqualTo(1);
			assertThat(all.manifest().newest()).isEqualTo(all.manifest().sequence());
			List<String> others = new java.util.ArrayList<>();
			all.forEach(Section.DERIVED_OTHERS, (line) -> others.add(String.valueOf(line.get("id"))));
			assertThat(others).containsExactly("network");
		}
	}

	@Test
	void whatDoesNotFollowFromWhatWasStatedIsTold(@Autowired FactKinds kinds) throws IOException {
		try (BackupFile backup = BackupFile.open(written("now.zip", false))) {
			backup.forEach(Section.FACTS, (line) -> {
				assertThat(RestoredFact.of(line, kinds).strays()).isEmpty();
				Map<String, Object> fact = new TreeMap<>(RestoredFact.of(line, kinds).properties());
				fact.put("share", 0.9);
				Map<String, Object> changed = new TreeMap<>(line);
				changed.put("fact", fact);
				assertThat(RestoredFact.of(changed, kinds).strays()).hasSize(1)
					.first()
					.asString()
					.contains("has share = 0.9, and what was stated gives 0.2");
			});
			backup.forEach(Section.THINGS,
					(line) -> assertThat(RestoredThing.of(line).strays()).as(line.toString()).isEmpty());
		}
	}

	private Path written(String name, boolean derived) throws IOException {
		Path file = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			this.backups.write(this.backups.newest(), derived, out);
		}
		return file;
	}

}
