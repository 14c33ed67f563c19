package io.keiretsu.ingest.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A backup that is whole: its seal, its form and the hash of each file in it fit. */
public final class BackupFile implements AutoCloseable {

	private final Path path;

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(Path path, ZipFile zip, Manifest manifest) {
		this.path = path;
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * {@return whether a file begins as an archive does}
	 * @param file any file
	 */
	public static boolean looksLikeOne(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(2), StandardCharsets.US_ASCII).equals("PK");
		}
	}

	/**
	 * Opens a backup.
	 * @param path the file
	 * @return it, checked
	 * @throws BackupRefused if it is none, or not as it was written
	 */
	public static BackupFile open(Path path) throws IOException {
		if (!Files.isRegularFile(path)) {
			throw new BackupRefused("There is no file '%s'. Correct the path.".formatted(path));
		}
		if (!looksLikeOne(path)) {
			throw new BackupRefused("'%s' is no backup: those are archives that 'backup' writes.".formatted(path));
		}
		if (!Sealing.holds(path)) {
			throw new BackupRefused(
					"'%s' is damaged or broken off: it does not end with the SHA-256 of what is before. Take another copy of it."
						.formatted(path));
		}
		try {
			BackupFile file = new BackupFile(path, new ZipFile(path.toFile()), manifest(path));
			file.check();
			return file;
		}
		catch (ZipException | JacksonException unfit) {
			throw new BackupRefused("'%s' is no backup: %s".formatted(path, unfit.getMessage()));
		}
	}

	private static Manifest manifest(Path path) throws IOException {
		try (ZipFile zip = new ZipFile(path.toFile())) {
			ZipEntry entry = zip.getEntry(Manifest.NAME);
			if (entry == null) {
				throw new BackupRefused(
						"'%s' is an archive, but no backup: it has no %s.".formatted(path, Manifest.NAME));
			}
			var json = Line.JSON.readTree(zip.getInputStream(entry).readAllBytes());
			if (!json.path("form").asString("").equals(Manifest.FORM)
					|| json.path("version").asInt(0) != Manifest.VERSION) {
				throw new BackupRefused(
						"'%s' is written in the form '%s', version %s; read is %s, version %d. Use the version of the app that wrote it."
							.formatted(path, json.path("form").asString(""), json.path("version").asString(""),
									Manifest.FORM, Manifest.VERSION));
			}
			return Line.JSON.treeToValue(json, Manifest.class);
		}
	}

	private void check() throws IOException {
		for (Manifest.File file : this.manifest.files()) {
			ZipEntry entry = this.zip.getEntry(file.name());
			if (entry == null || !sha256(entry).equals(file.sha256())) {
				close();
				throw new BackupRefused("In '%s' the file %s is not as it was written. Take another copy of it."
					.formatted(this.path, file.name()));
			}
		}
		if (!Manifest.content(this.manifest.files()).equals(this.manifest.content())) {
			close();
			throw new BackupRefused("In '%s' the hash of all that was said does not fit.".formatted(this.path));
		}
	}

	private String sha256(ZipEntry entry) throws IOException {
		MessageDigest digest = Sha256.begun();
		try (InputStream in = this.zip.getInputStream(entry)) {
			byte[] bytes = new byte[1 << 16];
			for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				digest.update(bytes, 0, read);
			}
		}
		return Sha256.of(digest);
	}

	/**
	 * {@return what is in it}
	 */
	public Manifest manifest() {
		return this.manifest;
	}

	/**
	 * {@return where it lies}
	 */
	public Path path() {
		return this.path;
	}

	/**
	 * Reads a section from its beginning.
	 * @param section which
	 * @param lines takes what each line says
	 */
	public void forEach(Section section, Consumer<Map<String, Object>> lines) {
		try (Reader reader = reader(section)) {
			for (String line = reader.next(); line != null; line = reader.next()) {
				lines.accept(Line.read(line));
			}
		}
	}

	/**
	 * Reads a section a thousand lines at a time.
	 * @param section which
	 * @param some takes what they say
	 */
	public void inParts(Section section, Consumer<List<Map<String, Object>>> some) {
		List<Map<String, Object>> part = new ArrayList<>();
		forEach(section, (line) -> {
			part.add(line);
			if (part.size() == 1_000) {
				some.accept(List.copyOf(part));
				part.clear();
			}
		});
		if (!part.isEmpty()) {
			some.accept(part);
		}
	}

	Reader reader(Section section) {
		try {
			ZipEntry entry = this.zip.getEntry(section.file());
			return new Reader((entry != null)
					? new BufferedReader(new InputStreamReader(this.zip.getInputStream(entry), StandardCharsets.UTF_8))
					: null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The lines of a section, one after the other. */
	record Reader(@Nullable BufferedReader lines) implements AutoCloseable {

		@Nullable String next() {
			try {
				return (this.lines != null) ? this.lines.readLine() : null;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() {
			try {
				if (this.lines != null) {
					this.lines.close();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
