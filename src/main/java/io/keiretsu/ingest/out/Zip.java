package io.keiretsu.ingest.out;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive in which equal files make equal bytes, whenever it is written. */
final class Zip {

	/** The first day that an archive can name. */
	private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	Zip(OutputStream out) {
		this.zip = new ZipOutputStream(out);
	}

	/** Writes a file, and leaves its stream open. */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;

	}

	void entry(String name, Content content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIMELESS);
		this.zip.putNextEntry(entry);
		content.write(this.zip);
		this.zip.closeEntry();
	}

	/** Ends the archive, and leaves open what it is written to. */
	void finish() throws IOException {
		this.zip.finish();
	}

}
