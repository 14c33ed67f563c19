package io.keiretsu.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.keiretsu.graph.OwnerOnly;

/**
 * The file {@code tokens} of the home: a line for each token, with its name, its roles,
 * when it was made, and the SHA-256 of its word. The word itself stands nowhere. It has
 * 256 random bits, so that nobody finds it by trying, and a slow hash would only slow
 * each request down.
 */
public final class TokenFile {

	private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";

	private static final int BYTES = 32;

	private final Path file;

	/**
	 * The tokens of a home.
	 * @param home its folder
	 */
	public TokenFile(Path home) {
		this.file = home.resolve("tokens");
	}

	/**
	 * A token, without its word.
	 *
	 * @param name what it is called
	 * @param roles what it allows
	 * @param made when it was made
	 * @param hash the SHA-256 of its word, in hex
	 */
	public record Token(String name, Set<Role> roles, Instant made, String hash) {

		static Token of(String line) {
			String[] part = line.split("\t");
			return new Token(part[0], TokenFile.roles(part[1]), Instant.parse(part[2]), part[3]);
		}

		String line() {
			return String.join("\t", this.name, words(), this.made.toString(), this.hash);
		}

		/**
		 * {@return its roles as they are written}
		 */
		public String words() {
			return this.roles.stream().map(Role::word).collect(Collectors.joining(","));
		}

	}

	/**
	 * Makes a token.
	 * @param name what it is to be called
	 * @param roles what it is to allow, with commas between
	 * @param made when it is made
	 * @return its word, which is shown this once
	 * @throws TokenRefused if there is one of that name, or a role is none
	 */
	public String create(String name, String roles, Instant made) {
		if (!name.matches(NAME)) {
			throw new TokenRefused(
					"'%s' cannot be the name of a token. Give up to 64 letters, digits, dots, dashes and @."
						.formatted(name));
		}
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String word = "krt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		Token token = new Token(name, roles(roles), made, hash(word));
		change((tokens) -> {
			if (tokens.stream().anyMatch((each) -> each.name().equals(name))) {
				throw new TokenRefused(
						"There is a token '%s' already. Revoke it first, or choose another name.".formatted(name));
			}
			List<Token> more = new ArrayList<>(tokens);
			more.add(token);
			return more;
		});
		return word;
	}

	/**
	 * Revokes a token; the next request with it is refused.
	 * @param name what it is called
	 * @throws TokenRefused if there is none of that name
	 */
	public void revoke(String name) {
		change((tokens) -> {
			List<Token> rest = tokens.stream().filter((token) -> !token.name().equals(name)).toList();
			if (rest.size() == tokens.size()) {
				throw new TokenRefused("There is no token '%s'. There are: %s.".formatted(name,
						tokens.isEmpty() ? "none" : String.join(", ", tokens.stream().map(Token::name).toList())));
			}
			return rest;
		});
	}

	/**
	 * {@return every token, the oldest first}
	 */
	public List<Token> all() {
		try {
			return Files.exists(this.file)
					? Files.readAllLines(this.file).stream().filter((line) -> !line.isBlank()).map(Token::of).toList()
					: List.of();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/**
	 * The token of that word. All are compared, and each as long as any other.
	 */
	Optional<Token> of(String word) {
		byte[] said = hash(word).getBytes(StandardCharsets.US_ASCII);
		Token found = null;
		for (Token token : all()) {
			if (MessageDigest.isEqual(said, token.hash().getBytes(StandardCharsets.US_ASCII))) {
				found = token;
			}
		}
		return Optional.ofNullable(found);
	}

	/** One at a time, in this process and beside it, and wholly or not at all. */
	private void change(Function<List<Token>, List<Token>> changing) {
		synchronized (TokenFile.class) {
			changeAlone(changing);
		}
	}

	private void changeAlone(Function<List<Token>, List<Token>> changing) {
		Path lock = this.file.resolveSibling("tokens.lock");
		try {
			Files.createDirectories(lock.toAbsolutePath().getParent());
			try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				channel.lock();
				List<String> lines = changing.apply(all()).stream().map(Token::line).toList();
				Path draft = OwnerOnly.draft(this.file);
				Files.write(draft, lines);
				Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private static Set<Role> roles(String words) {
		Set<Role> roles = new TreeSet<>();
		for (String word : words.split(",", -1)) {
			roles.add(Arrays.stream(Role.values())
				.filter((role) -> role.word().equals(word.strip()))
				.findFirst()
				.orElseThrow(() -> new TokenRefused("'%s' is not a role. Give one or more of %s, with commas between."
					.formatted(word, String.join(", ", Role.words())))));
		}
		return roles;
	}

	private static String hash(String word) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
