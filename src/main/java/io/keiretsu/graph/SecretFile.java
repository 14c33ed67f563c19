package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A file with one random word that only its owner can read, written when it is first
 * asked for.
 */
record SecretFile(Path path) {

	private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

	private static final int LENGTH = 32;

	String word() {
		try {
			if (!Files.exists(this.path)) {
				write();
			}
			String word = Files.readString(this.path).strip();
			if (word.isEmpty()) {
				throw new StartRefused("The file " + this.path + " is empty.",
						"Put the word back that stood in it; without it nobody can log in.");
			}
			return word;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/**
	 * Written beside and moved, so that a kill in between leaves no empty file.
	 */
	private void write() throws IOException {
		Path draft = OwnerOnly.draft(this.path);
		Files.writeString(draft, randomWord() + "\n");
		Files.move(draft, this.path, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String randomWord() {
		return new SecureRandom().ints(LENGTH, 0, LETTERS.length())
			.mapToObj((index) -> LETTERS.substring(index, index + 1))
			.collect(Collectors.joining());
	}

}
