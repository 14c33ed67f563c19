package io.keiretsu.api;

import java.util.concurrent.TimeUnit;

import org.apache.catalina.connector.ClientAbortException;

/**
 * How slowly a client may send or take: after ten seconds of waiting for it, no more
 * slowly than 64 KiB a second. Only the time is counted that the client makes us wait.
 */
final class Pace {

	private static final long GRACE = TimeUnit.SECONDS.toNanos(10);

	private static final long BYTES_PER_SECOND = 64 * 1024;

	private long bytes;

	private long waited;

	/**
	 * Something went over the wire.
	 * @param count how many bytes
	 * @param began when that began, by {@link System#nanoTime()}
	 * @throws ClientAbortException if the client is too slow
	 */
	void moved(long count, long began) throws ClientAbortException {
		this.bytes += count;
		this.waited += System.nanoTime() - began;
		if (this.waited > GRACE + TimeUnit.SECONDS.toNanos(this.bytes / BYTES_PER_SECOND)) {
			throw new ClientAbortException(
					"The client sends or takes less than %d bytes a second".formatted(BYTES_PER_SECOND));
		}
	}

}
