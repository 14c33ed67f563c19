package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.util.FileSystemUtils;

import io.keiretsu.ingest.Chain;
import io.keiretsu.ingest.ChainBroken;
import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.BackupRefused;
import io.keiretsu.ingest.backup.Difference;
import io.keiretsu.ingest.backup.Section;

/**
 * {@code verify}: recomputes the chain of the ledger. {@code verify FILE}: of a backup,
 * and that the graph holds the same; with {@code --alone} without a graph; or, of a
 * proof, that the graph still gives the same answer. {@code verify --rebuild}: makes all
 * that follows from the ledger anew, elsewhere, and compares. Ends with 0, or with 1 and
 * the first thing that does not fit.
 */
final class VerifyCommand implements Command {

	static final String WORD = "verify";

	private static final String ALONE = "alone";

	private static final String REBUILD = "rebuild";

	private final DefaultApplicationArguments arguments;

	private final PrintStream out;

	VerifyCommand(String[] arguments, PrintStream out) {
		this.arguments = new DefaultApplicationArguments(arguments);
		this.out = out;
	}

	@Override
	public boolean isReady() {
		List<String> words = this.arguments.getNonOptionArgs();
		boolean alone = this.arguments.containsOption(ALONE);
		if (words.size() > 2 || (alone && words.size() != 2)
				|| (this.arguments.containsOption(REBUILD) && words.size() != 1)) {
			this.out.println(
					"Write 'verify', 'verify --rebuild', 'verify' and the path of a backup or of a proof, or that of a backup and --alone.");
			return false;
		}
		if (words.size() == 2 && !Files.isRegularFile(file())) {
			this.out.printf("There is no file '%s'. Correct the path after 'verify'.%n", file());
			return false;
		}
		return true;
	}

	private Path file() {
		return Path.of(this.arguments.getNonOptionArgs().get(1));
	}

	@Override
	public OptionalInt alone() throws IOException {
		if (!this.arguments.containsOption(ALONE)) {
			return OptionalInt.empty();
		}
		try (BackupFile backup = BackupFile.open(file())) {
			chain(backup, file().toString());
			return OptionalInt.of(0);
		}
		catch (BackupRefused | ChainBroken refused) {
			this.out.println(refused.getMessage());
			return OptionalInt.of(1);
		}
	}

	@Override
	public int run(ImportServer server) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("keiretsu-verify-");
		try {
			if (this.arguments.getNonOptionArgs().size() == 1) {
				return this.arguments.containsOption(REBUILD) ? new Rebuilding(server, folder, this.out).run()
						: graph(server, folder);
			}
			return BackupFile.looksLikeOne(file()) ? backup(server, folder)
					: new ProofCheck(server, this.out).run(file());
		}
		catch (BackupRefused | ChainBroken refused) {
			this.out.println(refused.getMessage());
			return 1;
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private int graph(ImportServer server, Path folder) throws IOException, InterruptedException {
		Path copy = folder.resolve("graph.zip");
		server.take("/api/backup", copy);
		try (BackupFile now = BackupFile.open(copy)) {
			chain(now, "The graph");
			return 0;
		}
	}

	private void chain(BackupFile backup, String name) {
		this.out.printf("%s: %s.%n", name, Chain.prove(backup).says());
	}

	private int backup(ImportServer server, Path folder) throws IOException, InterruptedException {
		try (BackupFile backup = BackupFile.open(file())) {
			chain(backup, file().toString());
			long sequence = backup.manifest().sequence();
			long newest = JsonMapper.shared().readTree(server.get("/api")).path("head").path("sequence").asLong();
			if (newest < sequence) {
				this.out.printf("The graph is not the same: it has %,d entries, and the backup has %,d.%n", newest,
						sequence);
				return 1;
			}
			Path copy = folder.resolve("graph.zip");
			server.take("/api/backup?at=" + sequence, copy);
			return same(backup, copy, newest - sequence);
		}
	}

	private int same(BackupFile backup, Path copy, long more) throws IOException {
		try (BackupFile then = BackupFile.open(copy)) {
			Optional<String> difference = new Difference("the backup", "the graph").between(backup, then,
					Section.said());
			if (difference.isPresent()) {
				this.out.printf("The graph is not the same: %s.%n", difference.get());
				return 1;
			}
			this.out.printf("The graph holds the same, %s%s.%n", backup.manifest().content(),
					(more > 0) ? ", and %,d entries more".formatted(more) : ", and nothing more");
			return 0;
		}
	}

}
