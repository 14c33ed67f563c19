package io.keiretsu.ingest.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A packed file while it unfolds, within bounds.
 */
final class Unfolding extends FilterInputStream {

	private final long packed;

	private final long checksum;

	private final CRC32 sum = new CRC32();

	private final Bounds bounds;

	private long bytes;

	Unfolding(InputStream in, ZipEntry entry, Bounds bounds) {
		super(in);
		this.packed = Math.max(1, entry.getCompressedSize());
		this.checksum = entry.getCrc();
		this.bounds = bounds;
	}

	static TooMuchInside tooMuch(Bounds bounds) {
		return new TooMuchInside("The archive unfolds to more than " + bounds.bytes()
				+ " bytes, the most that is allowed. Split it, or load the folder instead.");
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (read > 0) {
			this.sum.update(buffer, offset, read);
			count(read);
		}
		else if (read < 0 && this.checksum >= 0 && this.checksum != this.sum.getValue()) {
			throw new IOException("its checksum does not fit; the archive is damaged. Make it again");
		}
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void count(int read) throws TooMuchInside {
		this.bytes += read;
		if (this.bytes > this.bounds.bytes()) {
			throw tooMuch(this.bounds);
		}
		if (this.bytes > this.bounds.ratioFrom() && this.bytes / this.packed > this.bounds.ratio()) {
			throw new TooMuchInside("A file of the archive unfolds to more than " + this.bounds.ratio()
					+ " times its packed size, as no table of facts does. Load the folder instead if it is one.");
		}
	}

}
