package io.keiretsu.ingest.casefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file whose bytes are counted while they are read.
 */
public final class Counted extends FilterInputStream {

	private final AtomicLong bytes;

	/**
	 * Counts what is read of a file.
	 * @param bytes where the count goes
	 */
	public Counted(InputStream in, AtomicLong bytes) {
		super(in);
		this.bytes = bytes;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		this.bytes.addAndGet((read < 0) ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		this.bytes.addAndGet(Math.max(0, read));
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
