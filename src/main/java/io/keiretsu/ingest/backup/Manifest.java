package io.keiretsu.ingest.backup;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is in a backup. Two of the same entry are the same.
 *
 * @param form {@value #FORM}
 * @param version of the form
 * @param app the version of the app that wrote it
 * @param sequence the number of the newest entry of the ledger in it
 * @param recordedAt when that was recorded
 * @param hash of that entry, which chains all before it
 * @param content the SHA-256 of all that was said: of the names and hashes of the files
 * below {@code ledger}
 * @param newest the newest entry there was when what is derived had been read;
 * {@code null} where none of that is in it
 * @param files what is in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(String form, int version, String app, long sequence, String recordedAt, String hash,
		String content, @Nullable Long newest, List<File> files) {

	static final String FORM = "keiretsu-backup";

	static final int VERSION = 1;

	static final String NAME = "manifest.json";

	/**
	 * A file of it.
	 *
	 * @param name its path
	 * @param lines how many it has
	 * @param sha256 of its bytes
	 */
	public record File(String name, long lines, String sha256) {

	}

	/**
	 * {@return how many lines a section has}
	 * @param section one
	 */
	public long lines(Section section) {
		return this.files.stream()
			.filter((file) -> file.name().equals(section.file()))
			.mapToLong(File::lines)
			.findFirst()
			.orElse(0);
	}

	/**
	 * {@return the SHA-256 of all that is derived, likewise}
	 */
	public String derived() {
		return hash(this.files, Section.derived());
	}

	static String content(List<File> files) {
		return hash(files, Section.said());
	}

	private static String hash(List<File> files, List<Section> sections) {
		StringBuilder all = new StringBuilder();
		files.stream()
			.filter((file) -> sections.stream().anyMatch((section) -> section.file().equals(file.name())))
			.forEach((file) -> all.append(file.name()).append(' ').append(file.sha256()).append('\n'));
		return Sha256.of(all.toString());
	}

}
