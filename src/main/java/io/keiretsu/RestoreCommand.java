package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;

import io.keiretsu.ingest.Chain;
import io.keiretsu.ingest.ChainBroken;
import io.keiretsu.ingest.RestoreRefused;
import io.keiretsu.ingest.Restoring;
import io.keiretsu.ingest.backup.BackupFile;
import io.keiretsu.ingest.backup.BackupRefused;

/**
 * {@code restore FILE}: makes a backup stand again, in a home that is empty and that no
 * app serves. Before anything is written the file is checked and its chain proven.
 */
final class RestoreCommand implements Command {

	static final String WORD = "restore";

	/** Loads none. */
	private static final String CASES = "--keiretsu.cases=";

	private final String[] arguments;

	private final List<String> words;

	private final PrintStream out;

	RestoreCommand(String[] arguments, PrintStream out) {
		this.arguments = arguments;
		this.words = new DefaultApplicationArguments(arguments).getNonOptionArgs();
		this.out = out;
	}

	@Override
	public boolean isReady() {
		if (this.words.size() != 2) {
			this.out.println("Write 'restore' and then the path of a file that 'backup' wrote.");
			return false;
		}
		return true;
	}

	@Override
	public OptionalInt alone() throws IOException {
		Optional<ImportServer> serving = ImportServer.serving(Keiretsu.home(this.arguments));
		if (serving.isPresent()) {
			return OptionalInt.of(run(serving.get()));
		}
		try (BackupFile backup = BackupFile.open(Path.of(this.words.get(1)))) {
			this.out.printf("%s: %s.%n", backup.path(), Chain.prove(backup).says());
			return OptionalInt.of(restore(backup));
		}
		catch (BackupRefused | ChainBroken | RestoreRefused refused) {
			this.out.println(refused.getMessage());
			return OptionalInt.of(1);
		}
	}

	private int restore(BackupFile backup) throws IOException {
		Stream<String> others = Stream.of(this.arguments).filter((argument) -> !argument.startsWith(CASES));
		String[] nothingLoaded = Stream.concat(others, Stream.of(CASES)).toArray(String[]::new);
		try (ConfigurableApplicationContext own = Keiretsu.own(nothingLoaded)) {
			Restoring.Restored restored = own.getBean(Restoring.class).restore(backup);
			this.out.printf("Restored %,d things, %,d facts and %,d entries; read again, they are the same.%n",
					restored.things(), restored.facts(), restored.entries());
			restored.strays().forEach((stray) -> this.out.println("But: " + stray));
			return restored.strays().isEmpty() ? 0 : 1;
		}
	}

	@Override
	public int run(ImportServer server) {
		this.out.printf(
				"An app serves this home at %s, and a backup is restored into a home of its own. Name one that is empty: --keiretsu.neo4j.home=data/restored%n",
				server.address());
		return 1;
	}

}
