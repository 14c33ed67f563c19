package io.keiretsu.ingest.casefile;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * JSON may be indented with tabs, which YAML refuses; inside its texts none can stand, so
 * that they are read as blanks.
 */
final class WithoutTabs extends FilterReader {

	private boolean begun;

	private boolean json;

	WithoutTabs(Reader in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		for (int i = offset; i < offset + read; i++) {
			if (!this.begun && !Character.isWhitespace(buffer[i])) {
				this.begun = true;
				this.json = buffer[i] == '{';
			}
			if (buffer[i] == '\t' && (this.json || !this.begun)) {
				buffer[i] = ' ';
			}
		}
		return read;
	}

}
