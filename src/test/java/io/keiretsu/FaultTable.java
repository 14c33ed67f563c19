package io.keiretsu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the faults have shown, as a table that is printed and kept in target. */
final class FaultTable {

	private static final Path FILE = Path.of("target", "faults.md");

	private static final String HEAD = "| fault | what a client saw | time to heal | facts lost |\n|---|---|---|---|\n";

	private final List<String> rows = new ArrayList<>();

	void add(String fault, String seen, Duration heal, int lost) {
		this.rows.add(String.format(Locale.ROOT, "| %s | %s | %s | %d |%n", fault, seen,
				heal.isZero() ? "–" : String.format(Locale.ROOT, "%.1f s", heal.toMillis() / 1000.0), lost));
	}

	void print() throws IOException {
		String table = HEAD + String.join("", this.rows);
		System.out.println("\n" + table);
		Files.createDirectories(FILE.getParent());
		String before = Files.exists(FILE) ? Files.readString(FILE) + "\n" : "";
		Files.writeString(FILE, before + table);
	}

}
