package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.keiretsu.ingest.casefile.CaseRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableArchiveTests {

	@TempDir
	Path folder;

	@Test
	void aCutOffArchiveIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(Read.zip(this.folder.resolve("whole.zip"), Read.sample()));
		Path cut = this.folder.resolve("cut.zip");
		Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
		refused(cut, "cut.zip:1: This is not a zip archive, or only the beginning of one");
	}

	@Test
	void aDamagedTableIsAFault() throws IOException {
		byte[] whole = Files.readAllBytes(Read.zip(this.folder.resolve("whole.zip"), Read.with("stake.csv",
				"owner,in,statedIn.source,statedIn.locator\n" + "a,b,article,title\n".repeat(9))));
		int stake = new String(whole, StandardCharsets.ISO_8859_1).indexOf("stake.csv");
		for (int i = stake + 15; i < stake + 40; i++) {
			whole[i] = (byte) 0xFF;
		}
		Path damaged = this.folder.resolve("damaged.zip");
		Files.write(damaged, whole);
		try (TableSet set = TableSet.open(damaged)) {
			assertThat(Read.all(set).said()).contains("The file cannot be read on from here: ");
		}
	}

	@Test
	void whatIsNoArchiveIsRefused() throws IOException {
		refused(Files.writeString(this.folder.resolve("case.yaml"), "case: japan\n"),
				"case.yaml:1: This is not a zip archive");
		refused(this.folder.resolve("absent"), "absent:1: This is not a zip archive");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../firms.csv", "/firms.csv", "C:\\firms.csv", "a/../../firms.csv", "..\\firms.csv" })
	void aPathThatClimbsOutIsAFault(String path) throws IOException {
		Read read = read(Read.with(path, "id,name\nevil,Evil\n"));
		assertThat(read.said()).contains("would lie outside of the archive").hasLineCount(1);
		assertThat(read.things).noneMatch((thing) -> thing.id().equals("evil"));
	}

	@Test
	void aBombIsStoppedByItsRatio() throws IOException {
		Path bomb = bomb(64 << 20);
		assertThat(Files.size(bomb)).isLessThan(200_000);
		try (TableSet set = TableSet.open(bomb)) {
			assertThat(Read.all(set).said()).contains("firms.csv:", "unfolds to more than 200 times its packed size");
		}
	}

	@Test
	void aBombIsStoppedByItsSize() throws IOException {
		Bounds bounds = new Bounds(1 << 20, 100_000, 0, 1000);
		assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> TableSet.open(bomb(2 << 20), bounds))
			.withMessageContaining("unfolds to more than 1048576 bytes");
	}

	@Test
	void anArchiveOfThousandsOfFilesIsRefused() throws IOException {
		assertThatExceptionOfType(CaseRefused.class)
			.isThrownBy(() -> TableSet.open(Read.zip(this.folder.resolve("many.zip"), Read.sample()),
					new Bounds(1 << 20, 200, 0, 3)))
			.withMessageContaining("holds 6 files; allowed are at most 3");
	}

	@Test
	void aFileThatIsNoTableIsAFaultWithASuggestion() throws IOException {
		assertThat(read(Read.with("Firm.csv", "id\n")).said())
			.startsWith("Firm.csv:1: 'Firm.csv' is not a table of a "
					+ "set; allowed are case.csv, sources.csv, firms.csv, ")
			.endsWith("Rename it, or take it out. Did you mean 'firms.csv'?");
		assertThat(read(Read.with("stakes.xlsx", "")).said()).contains("'stakes.xlsx' is not a table of a set");
	}

	@Test
	void aTableInAnotherFolderIsAFault() throws IOException {
		assertThat(read(Read.with("old/firms.csv", "id\n")).said())
			.isEqualTo("old/firms.csv:1: 'old/firms.csv' does not lie beside case.csv; a set is one folder. Move it "
					+ "there, or take it out.");
	}

	@Test
	void twoFilesOfOneNameAreAFault() throws IOException {
		Path zip = Read.zip(this.folder.resolve("two.zip"), Read.with("firmz.csv", "id,name\nb,B\n"));
		byte[] bytes = Files.readAllBytes(zip);
		String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("firmz.csv", "firms.csv");
		Files.write(zip, text.getBytes(StandardCharsets.ISO_8859_1));
		try (TableSet set = TableSet.open(zip)) {
			assertThat(Read.all(set).said()).contains("The archive has two files of the name 'firms.csv'");
		}
	}

	@Test
	void aSetWithoutACaseIsRefused() throws IOException {
		Map<String, String> files = Read.sample();
		files.remove("case.csv");
		refused(Read.zip(this.folder.resolve("a.zip"), files), "case.csv:1: The set has no case.csv, neither at its");
		files.put("case.csv", "id,sharing\njapan,publik\n");
		refused(Read.zip(this.folder.resolve("b.zip"), files),
				"case.csv:2: sharing: 'publik' is not a way of sharing; allowed are public, internal. Did you mean");
		files.put("case.csv", "id,sharing\na,public\nb,public\n");
		refused(Read.zip(this.folder.resolve("c.zip"), files),
				"A set states one case; below the header stands one row");
		files.put("case.csv", "case,sharing\na,public\n");
		refused(Read.zip(this.folder.resolve("d.zip"), files), "'case' is not a column here; allowed are id, sharing");
	}

	private Path bomb(int size) throws IOException {
		Path bomb = this.folder.resolve("bomb" + size + ".zip");
		try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream archive = new ZipOutputStream(out)) {
			archive.putNextEntry(new ZipEntry("case.csv"));
			archive.write("id,sharing\na,public\n".getBytes(StandardCharsets.UTF_8));
			archive.putNextEntry(new ZipEntry("firms.csv"));
			archive.write("id,name\n".getBytes(StandardCharsets.UTF_8));
			byte[] lines = "\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
			for (int written = 0; written < size; written += lines.length) {
				archive.write(lines);
			}
		}
		return bomb;
	}

	private Read read(Map<String, String> files) throws IOException {
		try (TableSet set = TableSet.open(Read.zip(this.folder.resolve("set.zip"), files))) {
			return Read.all(set);
		}
	}

	private static void refused(Path path, String sentence) {
		assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> TableSet.open(path))
			.withMessageContaining(sentence);
	}

}
