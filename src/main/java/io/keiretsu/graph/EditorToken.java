package io.keiretsu.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/**
 * The editor's token: whoever writes must say it. It is generated at the first start and
 * lies in the file {@code token} of the home, which only its owner can read.
 */
public final class EditorToken {

	private static final String BEARER = "Bearer ";

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
	 * Whether a request says the token.
	 * @param authorization its header of that name; {@code null} where it has none
	 * @return whether it is {@code Bearer} and the token
	 */
	public boolean isIn(@Nullable String authorization) {
		return authorization != null && authorization.startsWith(BEARER)
				&& is(authorization.substring(BEARER.length()).strip());
	}

	/**
	 * Where the token lies, to name it in messages.
	 * @return the file
	 */
	public Path file() {
		return this.file;
	}

}
