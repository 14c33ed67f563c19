package io.keiretsu;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.springframework.boot.DefaultApplicationArguments;

/**
 * What the app is started for when it is not started to serve. The work is done by the
 * app that serves this home; where none does, one is started for as long as it takes.
 */
interface Command {

	/**
	 * {@return what these arguments ask for, if they ask for a command}
	 * @param arguments of the program
	 * @param out takes what the command has to say
	 */
	static Optional<Command> of(String[] arguments, PrintStream out) {
		List<String> words = new DefaultApplicationArguments(arguments).getNonOptionArgs();
		return switch (words.isEmpty() ? "" : words.get(0)) {
			case ImportCommand.WORD -> Optional.of(new ImportCommand(arguments, out));
			case MatchCommand.WORD -> Optional.of(new MatchCommand(arguments, out));
			case BackupCommand.WORD -> Optional.of(new BackupCommand(arguments, out));
			case RestoreCommand.WORD -> Optional.of(new RestoreCommand(arguments, out));
			case VerifyCommand.WORD -> Optional.of(new VerifyCommand(arguments, out));
			default -> Optional.empty();
		};
	}

	/**
	 * {@return whether the app was started for a command}
	 * @param words its arguments without the options
	 */
	static boolean isMeant(List<String> words) {
		return !words.isEmpty() && Set
			.of(ImportCommand.WORD, MatchCommand.WORD, BackupCommand.WORD, RestoreCommand.WORD, VerifyCommand.WORD)
			.contains(words.get(0));
	}

	/**
	 * {@return whether it can be done; if not, the reason is printed}
	 */
	boolean isReady() throws IOException;

	/**
	 * Does it without an app that serves the home, where it needs none.
	 * @return how it ended; empty if it needs one
	 */
	default OptionalInt alone() throws IOException {
		return OptionalInt.empty();
	}

	/**
	 * Does it.
	 * @param server the app that does the work
	 * @return 0, or 1 if something went wrong
	 */
	int run(ImportServer server) throws IOException, InterruptedException;

}
