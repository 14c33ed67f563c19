package io.keiretsu.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the small worlds of checks. */
final class Worlds {

	private Worlds() {
	}

	static String text(String file) {
		try (InputStream content = Objects.requireNonNull(Worlds.class.getResourceAsStream("/" + file), file)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
