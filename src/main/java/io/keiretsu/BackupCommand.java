package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.springframework.boot.DefaultApplicationArguments;

import io.keiretsu.ingest.Chain;
import io.keiretsu.ingest.ChainBroken;
import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.BackupRefused;
import io.keiretsu.ingest.backup.Manifest;
import io.keiretsu.ingest.backup.Section;

/**
 * {@code backup FILE}: writes the whole ledger into one file, while the app serves, and
 * proves its chain. The file is there only when it is whole.
 */
final class BackupCommand implements Command {

	static final String WORD = "backup";

	private final List<String> words;

	private final PrintStream out;

	BackupCommand(String[] arguments, PrintStream out) {
		this.words = new DefaultApplicationArguments(arguments).getNonOptionArgs();
		this.out = out;
	}

	@Override
	public boolean isReady() {
		if (this.words.size() != 2) {
			this.out.println("Write 'backup' and then the path of the file to be written, such as ledger.zip.");
			return false;
		}
		if (Files.exists(file())) {
			this.out.printf("There is a '%s' already. Name a file that is not there.%n", file());
			return false;
		}
		if (!Files.isDirectory(folder())) {
			this.out.printf("There is no folder '%s'. Make it, or name another.%n", folder());
			return false;
		}
		return true;
	}

	@Override
	public int run(ImportServer server) throws IOException, InterruptedException {
		Path part = Files.createTempFile(folder(), String.valueOf(file().getFileName()), ".part");
		try {
			server.take("/api/backup", part);
			try (BackupFile backup = BackupFile.open(part)) {
				Manifest manifest = backup.manifest();
				String chain = Chain.prove(backup).says();
				this.out.printf("%s: %,d things, %,d facts, %,d judgements; %s.%n", file(),
						manifest.lines(Section.THINGS), manifest.lines(Section.FACTS),
						manifest.lines(Section.JUDGEMENTS), chain);
			}
			Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE);
			return 0;
		}
		catch (ChainBroken broken) {
			Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE);
			this.out.printf("%s is written, but the ledger in it is not as it was recorded. %s%n", file(),
					broken.getMessage());
			return 1;
		}
		catch (BackupRefused | IOException failure) {
			this.out.printf("There is no backup. %s%n", failure.getMessage());
			return 1;
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private Path file() {
		return Path.of(this.words.get(1)).toAbsolutePath();
	}

	private Path folder() {
		return file().resolveSibling("").toAbsolutePath();
	}

}
