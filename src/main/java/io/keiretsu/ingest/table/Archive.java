package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import io.keiretsu.ingest.casefile.Fault;

/**
 * A zip archive. What it unfolds to is counted while it is read, since what it says of
 * itself need not be so.
 */
final class Archive implements Shelf {

	private final ZipFile zip;

	private final Bounds bounds;

	private final List<Item> items = new ArrayList<>();

	private Archive(ZipFile zip, Bounds bounds) {
		this.zip = zip;
		this.bounds = bounds;
	}

	/**
	 * Lists an archive.
	 * @throws IOException with a sentence where it is no archive, was cut off or is
	 * refused as a whole
	 */
	static Archive open(Path file, Bounds bounds, List<Fault> faults) throws IOException {
		Archive archive = new Archive(zip(file), bounds);
		try {
			archive.list(faults);
			return archive;
		}
		catch (IOException ex) {
			archive.close();
			throw ex;
		}
	}

	@Override
	public List<Item> items() {
		return this.items;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private static ZipFile zip(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile());
		}
		catch (IOException ex) {
			throw new IOException("This is not a zip archive, or only the beginning of one (" + ex.getMessage()
					+ "). Make it again, or take the whole file again.", ex);
		}
	}

	private void list(List<Fault> faults) throws IOException {
		if (this.zip.size() > this.bounds.entries()) {
			throw new TooMuchInside("The archive holds " + this.zip.size() + " files; allowed are at most "
					+ this.bounds.entries() + ". Put only the tables into it.");
		}
		for (ZipEntry entry : Collections.list(this.zip.entries())) {
			String name = entry.getName().replace('\\', '/');
			if (leadsOut(name)) {
				faults.add(new Fault(name, 1, "", name, "'" + name
						+ "' would lie outside of the archive; a path begins with a name and has no '..' in it. Make "
						+ "the archive again from within its folder."));
			}
			else if (!entry.isDirectory() && !Folder.hidden(name)) {
				this.items.add(new Item(name, Math.max(0, entry.getSize()), () -> unfold(entry)));
			}
		}
		this.items.sort(Comparator.comparing(Item::name));
		long said = this.items.stream().mapToLong(Item::size).sum();
		if (said > this.bounds.bytes()) {
			throw Unfolding.tooMuch(this.bounds);
		}
	}

	private InputStream unfold(ZipEntry entry) throws IOException {
		InputStream content = this.zip.getInputStream(entry);
		if (content == null) {
			throw new IOException("The archive is damaged. Make it again.");
		}
		return new Unfolding(content, entry, this.bounds);
	}

	private static boolean leadsOut(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return name.startsWith("/") || lower.matches("[a-z]:.*") || List.of(name.split("/")).contains("..");
	}

}
