package io.keiretsu.ingest.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The content of a file: of a zip archive, as registers publish them, that of its first
 * entry; without a byte order mark.
 */
public final class Opened {

	private static final int BUFFER = 1 << 16;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private Opened() {
	}

	/**
	 * {@return the content}
	 * @param file as it lies there
	 * @throws IOException if it cannot be read, or is an archive without a file
	 */
	public static BufferedInputStream of(InputStream file) throws IOException {
		BufferedInputStream content = new BufferedInputStream(file, BUFFER);
		if (begins(content, ZIP)) {
			ZipInputStream archive = new ZipInputStream(content);
			ZipEntry entry = archive.getNextEntry();
			while (entry != null && entry.isDirectory()) {
				entry = archive.getNextEntry();
			}
			if (entry == null) {
				throw new IOException("the archive holds no file");
			}
			content = new BufferedInputStream(archive, BUFFER);
		}
		if (begins(content, MARK)) {
			content.skipNBytes(MARK.length);
		}
		return content;
	}

	/**
	 * {@return the first byte that is no white space, which stays to be read; -1 at the
	 * end}
	 * @param content a file
	 */
	public static int first(BufferedInputStream content) throws IOException {
		content.mark(BUFFER / 2);
		int first = content.read();
		while (first >= 0 && Character.isWhitespace(first)) {
			first = content.read();
		}
		content.reset();
		return first;
	}

	private static boolean begins(BufferedInputStream content, byte[] with) throws IOException {
		content.mark(with.length);
		byte[] start = content.readNBytes(with.length);
		content.reset();
		return java.util.Arrays.equals(start, with);
	}

}
