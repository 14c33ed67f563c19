package io.keiretsu.ingest.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Backups as files, without any graph. */
class BackupFileTests {

	private static final Difference DIFFERENCE = new Difference("the backup", "the graph");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void everyKindOfValueComesBackAsItWas() throws IOException {
		Map<String, Object> row = Map.of("id", "a", "whole", 7L, "broken", 7.0, "small", 1e-9, "yes", true, "day",
				LocalDate.of(2024, 2, 29), "at", Instant.parse("2026-01-01T00:00:00.000001Z").atZone(ZoneOffset.UTC),
				"within", Map.of("names", List.of("𠮷野", "a \"b\"\n"), "day", LocalDate.MIN.withYear(1)));
		try (BackupFile file = BackupFile.open(written("all.zip", List.of(row)))) {
			List<Map<String, Object>> lines = new ArrayList<>();
			file.forEach(Section.THINGS, lines::add);
			assertThat(lines).containsExactly(row);
			assertThat(file.manifest().lines(Section.THINGS)).isEqualTo(1);
		}
	}

	@Test
	void theOrderInWhichRowsAndListsAreReadDoesNotMatter() {
		assertThat(Line.written(Map.of("id", "a", "said", List.of(Map.of("b", 1L, "a", 2L), Map.of("a", 1L)))))
			.isEqualTo("{\"id\":\"a\",\"said\":[{\"a\":1},{\"a\":2,\"b\":1}]}");
	}

	@Test
	void tellsTheFirstDifferenceInWords() throws IOException {
		Path one = written("one.zip", Map.of("id", "a", "said", List.of(Map.of("case", "x", "country", "JP"))),
				Map.of("id", "b"));
		Path other = written("other.zip", Map.of("id", "a", "said", List.of(Map.of("case", "x", "country", "KR"))),
				Map.of("id", "b"));
		Path less = written("less.zip", List.of(Map.of("id", "b")));
		try (BackupFile first = BackupFile.open(one);
				BackupFile second = BackupFile.open(other);
				BackupFile third = BackupFile.open(less)) {
			assertThat(DIFFERENCE.between(first, first, Section.said())).isEmpty();
			assertThat(DIFFERENCE.between(first, second, Section.said()))
				.hasValue("the thing 'a': 'said.country' is \"JP\" in the backup, and \"KR\" in the graph");
			assertThat(DIFFERENCE.between(first, third, Section.said()))
				.hasValue("the thing 'a' is in the backup, and not in the graph");
			assertThat(DIFFERENCE.between(third, first, Section.said()))
				.hasValue("the thing 'a' is in the graph, and not in the backup");
			assertThat(first.manifest().content()).isNotEqualTo(second.manifest().content());
		}
	}

	@Test
	void refusesAnotherVersionAndWhatIsNoBackup() throws IOException {
		Path newer = this.folder.resolve("newer.zip");
		try (OutputStream out = Files.newOutputStream(newer)) {
			Sealing sealing = new Sealing(out);
			ZipOutputStream zip = new ZipOutputStream(sealing);
			zip.setComment(Sealing.PLACE);
			zip.putNextEntry(new ZipEntry(Manifest.NAME));
			zip.write("{\"form\": \"keiretsu-backup\", \"version\": 2}".getBytes(StandardCharsets.UTF_8));
			zip.finish();
			sealing.seal();
		}
		assertThatThrownBy(() -> BackupFile.open(newer)).isInstanceOf(BackupRefused.class)
			.hasMessageContaining("version 2; read is keiretsu-backup, version 1");
		Path text = Files.writeString(this.folder.resolve("text.zip"), "hello");
		assertThatThrownBy(() -> BackupFile.open(text)).hasMessageContaining("is no backup");
		Path zip = this.folder.resolve("other.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("a"));
		}
		assertThatThrownBy(() -> BackupFile.open(zip)).hasMessageContaining("does not end with the SHA-256");
		assertThatThrownBy(() -> BackupFile.open(this.folder.resolve("none.zip"))).hasMessageContaining("There is no");
	}

	@Test
	void theSealIsTheSameHoweverBytesCome() throws IOException {
		Random random = new Random(1);
		byte[] bytes = new byte[5_000];
		random.nextBytes(bytes);
		List<String> sealed = new ArrayList<>();
		for (int way = 0; way < 20; way++) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			Sealing sealing = new Sealing(out);
			for (int at = 0; at < bytes.length;) {
				int some = Math.min(bytes.length - at, 1 + random.nextInt(200));
				sealing.write(bytes, at, some);
				at += some;
			}
			for (byte octet : Sealing.PLACE.getBytes(StandardCharsets.US_ASCII)) {
				sealing.write(octet);
			}
			sealing.seal();
			sealed.add(out.toString(StandardCharsets.ISO_8859_1));
			Path file = Files.write(this.folder.resolve("sealed"), out.toByteArray());
			assertThat(Sealing.holds(file)).isTrue();
			assertThat(out.size()).isEqualTo(bytes.length + Sealing.PLACE.length());
		}
		assertThat(sealed).containsOnly(sealed.get(0));
	}

	private Path written(String name, Map<String, Object> thing, Map<String, Object> more) throws IOException {
		return written(name, List.of(thing, more));
	}

	private Path written(String name, List<Map<String, Object>> things) throws IOException {
		Path file = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			BackupWriter backup = new BackupWriter(out);
			for (Section section : Section.said()) {
				backup.write(section, (rows) -> {
					if (section == Section.THINGS) {
						things.forEach(rows::accept);
					}
				});
			}
			backup.finish("a test", 1, Instant.EPOCH, "abc", null);
		}
		return file;
	}

}
