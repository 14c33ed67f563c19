package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The bytes that a file may begin with to say its encoding.
 *
 * @param bytes the bytes
 * @param charset the encoding
 */
record ByteOrderMark(List<Integer> bytes, String charset) {

	private static final int LONGEST = 4;

	/** The longer before those that they begin with. */
	private static final List<ByteOrderMark> ALL = List.of(
			new ByteOrderMark(List.of(0xFF, 0xFE, 0x00, 0x00), "UTF-32LE"),
			new ByteOrderMark(List.of(0x00, 0x00, 0xFE, 0xFF), "UTF-32BE"),
			new ByteOrderMark(List.of(0xEF, 0xBB, 0xBF), "UTF-8"), new ByteOrderMark(List.of(0xFF, 0xFE), "UTF-16LE"),
			new ByteOrderMark(List.of(0xFE, 0xFF), "UTF-16BE"));

	/**
	 * The text of a file, in the encoding that its mark says, else in the given one. What
	 * is no text in it becomes U+FFFD.
	 */
	static Reader reader(InputStream in, Charset unmarked) throws IOException {
		PushbackInputStream file = new PushbackInputStream(in, LONGEST);
		byte[] start = file.readNBytes(LONGEST);
		for (ByteOrderMark mark : ALL) {
			if (mark.begins(start)) {
				int length = mark.bytes.size();
				file.unread(start, length, start.length - length);
				return new InputStreamReader(file, Charset.forName(mark.charset));
			}
		}
		file.unread(start);
		return new InputStreamReader(file, unmarked);
	}

	private boolean begins(byte[] start) {
		for (int i = 0; i < this.bytes.size(); i++) {
			if (i >= start.length || (start[i] & 0xFF) != this.bytes.get(i)) {
				return false;
			}
		}
		return true;
	}

}
