package io.keiretsu.ingest.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as 64 hex digits. */
final class Sha256 {

	private Sha256() {
	}

	static MessageDigest begun() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String of(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	static String of(String text) {
		MessageDigest digest = begun();
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		return of(digest);
	}

}
