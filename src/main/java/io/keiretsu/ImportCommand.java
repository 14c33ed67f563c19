package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.DefaultApplicationArguments;

/**
 * {@code import PATH}: brings a file, a folder, a zip, or a mapping with its CSV into the
 * graph, and ends with 0, or with 1 and the reasons.
 */
final class ImportCommand implements Command {

	static final String WORD = "import";

	private static final List<String> OPTIONS = List.of("onError", "complete", "dryRun");

	private final DefaultApplicationArguments arguments;

	private final PrintStream out;

	ImportCommand(String[] arguments, PrintStream out) {
		this.arguments = new DefaultApplicationArguments(arguments);
		this.out = out;
	}

	@Override
	public boolean isReady() throws IOException {
		return !pieces().isEmpty();
	}

	/**
	 * One thing to import.
	 *
	 * @param format as {@code POST /api/imports} calls it
	 * @param path the file or folder
	 * @param mapping the mapping, for {@code mapping}
	 */
	record Piece(String format, Path path, @Nullable Path mapping) {

	}

	@Override
	public int run(ImportServer server) throws IOException, InterruptedException {
		List<Piece> pieces = pieces();
		if (pieces.isEmpty()) {
			return 1;
		}
		String options = OPTIONS.stream()
			.filter(this.arguments::containsOption)
			.map((name) -> "&" + name + "=" + String.join(",", this.arguments.getOptionValues(name)))
			.reduce("", String::concat);
		int worst = 0;
		for (Piece piece : pieces) {
			worst = Math.max(worst, server.bring(piece, options, this.out));
		}
		return worst;
	}

	/**
	 * {@return what is to be imported; nothing if that cannot be told, which is printed}
	 */
	List<Piece> pieces() throws IOException {
		List<Path> paths = this.arguments.getNonOptionArgs().stream().skip(1).map(Path::of).toList();
		for (Path path : paths) {
			if (!Files.exists(path)) {
				this.out.printf("There is no file or folder '%s'. Correct the path after 'import'.%n", path);
				return List.of();
			}
		}
		if (paths.size() == 2) {
			Path csv = is(paths.get(0), "csv|tsv|txt") ? paths.get(0) : paths.get(1);
			Path mapping = csv.equals(paths.get(0)) ? paths.get(1) : paths.get(0);
			return List.of(new Piece("mapping", csv, mapping));
		}
		if (paths.size() != 1) {
			this.out.println(
					"Write 'import' and then one path: a case file (YAML or JSON), a folder or zip of tables, a folder of case files; or two: a mapping and its CSV.");
			return List.of();
		}
		return of(paths.get(0));
	}

	private List<Piece> of(Path path) throws IOException {
		if (Files.isDirectory(path) && !Files.exists(path.resolve("case.csv"))) {
			try (Stream<Path> files = Files.list(path)) {
				List<Piece> pieces = new ArrayList<>();
				files.filter((file) -> is(file, "ya?ml|json"))
					.sorted()
					.forEach((file) -> pieces.add(new Piece("case", file, null)));
				if (pieces.isEmpty()) {
					this.out.printf("The folder '%s' has no case.csv, which a table set has, and no case file.%n",
							path);
				}
				return pieces;
			}
		}
		if (is(path, "csv|tsv")) {
			this.out.printf("'%s' needs a mapping: import MAPPING.yaml %s (docs/mapping.md).%n", path, path);
			return List.of();
		}
		return List.of(new Piece((Files.isDirectory(path) || is(path, "zip")) ? "tables" : "case", path, null));
	}

	private static boolean is(Path path, String ending) {
		return path.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(" + ending + ")");
	}

}
