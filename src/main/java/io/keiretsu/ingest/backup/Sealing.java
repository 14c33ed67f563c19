package io.keiretsu.ingest.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Ends an archive with the SHA-256 of every byte before it. An archive may end with a
 * comment: what is written through this must end with {@link #PLACE}, for which the hash
 * is put. So no byte of a backup can change unseen, not even one that no reader of
 * archives looks at, and none that breaks off looks whole.
 */
final class Sealing extends FilterOutputStream {

	/** What the hash takes the place of. */
	static final String PLACE = "0".repeat(64);

	private final MessageDigest digest = Sha256.begun();

	/** The last bytes that came, which may be the place. */
	private final byte[] held = new byte[PLACE.length()];

	private int size;

	Sealing(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int over = Math.max(0, this.size + length - this.held.length);
		int fromHeld = Math.min(over, this.size);
		pass(this.held, 0, fromHeld);
		System.arraycopy(this.held, fromHeld, this.held, 0, this.size - fromHeld);
		this.size -= fromHeld;
		int direct = over - fromHeld;
		pass(bytes, offset, direct);
		System.arraycopy(bytes, offset + direct, this.held, this.size, length - direct);
		this.size += length - direct;
	}

	private void pass(byte[] bytes, int offset, int length) throws IOException {
		this.digest.update(bytes, offset, length);
		this.out.write(bytes, offset, length);
	}

	/** Puts the hash, after the last byte. */
	void seal() throws IOException {
		this.out.write(Sha256.of(this.digest).getBytes(StandardCharsets.US_ASCII));
		this.out.flush();
	}

	/** Whether a file ends with the hash of what is before. */
	static boolean holds(Path file) throws IOException {
		long left = Files.size(file) - PLACE.length();
		if (left < 0) {
			return false;
		}
		MessageDigest digest = Sha256.begun();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = new byte[1 << 16];
			while (left > 0) {
				int read = in.read(bytes, 0, (int) Math.min(left, bytes.length));
				if (read < 0) {
					return false;
				}
				digest.update(bytes, 0, read);
				left -= read;
			}
			return new String(in.readNBytes(PLACE.length()), StandardCharsets.US_ASCII).equals(Sha256.of(digest));
		}
	}

}
