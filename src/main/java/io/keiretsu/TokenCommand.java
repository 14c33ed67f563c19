package io.keiretsu;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.boot.DefaultApplicationArguments;

import io.keiretsu.access.TokenFile;
import io.keiretsu.access.TokenRefused;

/**
 * {@code token create NAME --role=ROLE}, {@code token list}, {@code token revoke NAME}:
 * works on the file of the home, whether an app serves it or not. Ends with 0, or with 1
 * and the reason.
 */
final class TokenCommand {

	static final String WORD = "token";

	private static final String USAGE = "Write 'token create NAME --role=reader' (or editor, reviewer, admin, or several with commas between), 'token list' or 'token revoke NAME'.";

	private final DefaultApplicationArguments arguments;

	private final PrintStream out;

	TokenCommand(String[] arguments, PrintStream out) {
		this.arguments = new DefaultApplicationArguments(arguments);
		this.out = out;
	}

	/**
	 * Does what is asked.
	 * @param home of which tokens
	 * @param clock the time
	 * @return 0, or 1 if it could not be done
	 */
	int run(Path home, Clock clock) {
		TokenFile tokens = new TokenFile(home);
		List<String> words = this.arguments.getNonOptionArgs();
		try {
			switch (String.join(" ", words.subList(1, Math.min(2, words.size()))) + " " + words.size()) {
				case "create 3" -> create(tokens, words.get(2), clock);
				case "list 2" -> list(tokens);
				case "revoke 3" -> {
					tokens.revoke(words.get(2));
					this.out.printf("Revoked '%s'.%n", words.get(2));
				}
				default -> throw new IllegalArgumentException(USAGE);
			}
			return 0;
		}
		catch (TokenRefused | IllegalArgumentException refused) {
			this.out.println(refused.getMessage());
			return 1;
		}
	}

	private void create(TokenFile tokens, String name, Clock clock) {
		List<String> roles = this.arguments.getOptionValues("role");
		if (roles == null || roles.isEmpty()) {
			throw new IllegalArgumentException(USAGE);
		}
		String word = tokens.create(name, String.join(",", roles), clock.instant().truncatedTo(ChronoUnit.SECONDS));
		this.out.printf(
				"%s%nThis is the token '%s' (%s). It is shown this once; say it as 'Authorization: Bearer …'.%n", word,
				name, String.join(",", roles));
	}

	private void list(TokenFile tokens) {
		if (tokens.all().isEmpty()) {
			this.out.println("There are no tokens but that of the home, in its file 'token'.");
		}
		tokens.all()
			.forEach((token) -> this.out.printf("%s\t%s\tsince %s%n", token.name(), token.words(), token.made()));
	}

}
