package io.keiretsu.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * The token of the home, which allows everything. It is generated at the first start and
 * lies in the file {@code token}, which only its owner can read.
 */
public final class EditorToken {

	private final Path file;

	private final byte[] token;

	EditorToken(Path home) {
		this.file = home.resolve("token");
		this.token = new SecretFile(this.file).word().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Whether a word is the token; takes as long for a near miss as for a far one.
	 * @param word the word that somebody said
	 * @return whether it is the token
	 */
	public boolean is(String word) {
		return MessageDigest.isEqual(this.token, word.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Where the token lies, to name it in messages.
	 * @return the file
	 */
	public Path file() {
		return this.file;
	}

}
