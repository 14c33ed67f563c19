package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * One app at a time works in a home. The operating system gives the lock back when the
 * process ends, however it ends.
 */
final class HomeLock implements AutoCloseable {

	/**
	 * The byte that is locked lies far behind the text, which others may read.
	 */
	private static final long FAR_BEHIND = Long.MAX_VALUE - 1;

	/**
	 * On POSIX, closing any channel of a file gives back all locks this process has on
	 * it; so a second one is never opened.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private HomeLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	static HomeLock take(Path home, StartLine startLine) {
		Path file = home.resolve("in-use-by");
		if (!HELD_HERE.add(file)) {
			throw new HomeInUse(home, "this process already", startLine);
		}
		FileChannel channel = null;
		try {
			Files.createDirectories(home);
			channel = open(file);
			if (lock(channel) == null) {
				throw new HomeInUse(home, "the process " + Files.readString(file).strip(), startLine);
			}
			channel.truncate(0);
			channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
			return new HomeLock(file, channel);
		}
		catch (IOException | RuntimeException refused) {
			close(file, channel);
			throw (refused instanceof IOException unwritable) ? new UncheckedIOException(unwritable)
					: (RuntimeException) refused;
		}
	}

	/**
	 * Waits until the Neo4j of an app that was killed has let go of its files.
	 * @param home the home
	 * @param patience how long to wait
	 * @return whether they are free now
	 */
	static boolean waitForNeo4j(Path home, Duration patience) {
		Path store = home.resolve("data/databases/store_lock");
		Instant end = Instant.now().plus(patience);
		try {
			while (Files.exists(store) && isLocked(store)) {
				if (Instant.now().isAfter(end)) {
					return false;
				}
				Thread.sleep(100);
			}
			return true;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static boolean isLocked(Path store) throws IOException {
		try (FileChannel channel = open(store); FileLock lock = channel.tryLock()) {
			return lock == null;
		}
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		return channel.tryLock(FAR_BEHIND, 1, false);
	}

	@Override
	public void close() {
		close(this.file, this.channel);
	}

	private static void close(Path file, @Nullable FileChannel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		finally {
			HELD_HERE.remove(file);
		}
	}

}
