package io.keiretsu.ingest.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/** Writes a backup, section by section, while it is read. */
public final class BackupWriter {

	/**
	 * So that equal contents make equal bytes: the first day that an archive can name.
	 */
	private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Sealing sealing;

	private final ZipOutputStream zip;

	private final List<Manifest.File> files = new ArrayList<>();

	/**
	 * Begins a backup.
	 * @param out where it goes; stays open
	 */
	public BackupWriter(OutputStream out) {
		this.sealing = new Sealing(new BufferedOutputStream(out, 1 << 16));
		this.zip = new ZipOutputStream(this.sealing);
		this.zip.setComment(Sealing.PLACE);
	}

	/**
	 * Writes a section.
	 * @param section which
	 * @param rows gives its rows, in the order of their ids
	 */
	public void write(Section section, Consumer<Consumer<Map<String, ? extends @Nullable Object>>> rows)
			throws IOException {
		begin(section.file());
		MessageDigest digest = Sha256.begun();
		OutputStream out = new DigestOutputStream(this.zip, digest);
		long[] lines = new long[1];
		try {
			rows.accept((row) -> {
				try {
					out.write((Line.written(row) + "\n").getBytes(StandardCharsets.UTF_8));
					lines[0]++;
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		this.zip.closeEntry();
		this.files.add(new Manifest.File(section.file(), lines[0], Sha256.of(digest)));
	}

	/**
	 * Ends the backup with what is in it, and the seal.
	 * @param app the version of the app
	 * @param sequence the newest entry in it
	 * @param recordedAt when that was recorded
	 * @param hash of that entry
	 * @param newest the newest entry there was when what is derived had been read
	 */
	public void finish(String app, long sequence, Instant recordedAt, String hash, @Nullable Long newest)
			throws IOException {
		begin(Manifest.NAME);
		Manifest manifest = new Manifest(Manifest.FORM, Manifest.VERSION, app, sequence, recordedAt.toString(), hash,
				Manifest.content(this.files), newest, this.files);
		this.zip.write(Line.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
		this.zip.closeEntry();
		this.zip.finish();
		this.sealing.seal();
	}

	private void begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIMELESS);
		this.zip.putNextEntry(entry);
	}

}
