package io.keiretsu.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The disk of the server is full. Java has no exception for that, only the words of the
 * system.
 */
final class DiskFull extends RuntimeException {

	/** When somebody may have made room. */
	static final Duration RETRY_AFTER = Duration.ofMinutes(1);

	private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded",
			"There is not enough space on the disk");

	private DiskFull(Throwable cause) {
		super("The disk of the server is full, so nothing of this was kept. Make room, then send it again.", cause);
	}

	/**
	 * {@return the fact, if that is why something failed}
	 * @param failure what was thrown
	 */
	static Optional<DiskFull> in(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String said = String.valueOf(cause.getMessage());
			if (cause instanceof IOException && WORDS.stream().anyMatch(said::contains)) {
				return Optional.of(new DiskFull(cause));
			}
		}
		return Optional.empty();
	}

}
