package io.keiretsu.ingest.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Counted;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Forms;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Reading;

/**
 * A folder or zip archive of tables that state a case: {@code case.csv}, one table for
 * each sort of thing and one for each kind of fact.
 */
public final class TableSet implements Reading {

	private final Shelf shelf;

	private final Head head;

	private final Map<Table, Item> tables = new LinkedHashMap<>();

	private final List<Fault> faults;

	private final AtomicLong read = new AtomicLong();

	private boolean checked;

	private TableSet(Shelf shelf, List<Fault> faults) {
		Forms forms = new Forms();
		TablesOfSet found = new TablesOfSet(shelf.items(), forms);
		this.shelf = shelf;
		this.head = CaseTable.head(found.caseTable(), forms.head());
		found.byForm().forEach((form, item) -> this.tables.put(new Table(item.name(), form), item));
		this.faults = new ArrayList<>(faults);
		this.faults.addAll(found.faults());
	}

	/**
	 * Opens a set within the usual bounds.
	 * @param path a folder, or a zip archive
	 * @throws CaseRefused where it cannot be opened, or which case it states cannot be
	 * told
	 */
	public static TableSet open(Path path) {
		return open(path, Bounds.USUAL);
	}

	/**
	 * Opens a set.
	 * @param path a folder, or a zip archive
	 * @param bounds how far an archive may unfold
	 * @throws CaseRefused where it cannot be opened, or which case it states cannot be
	 * told
	 */
	public static TableSet open(Path path, Bounds bounds) {
		List<Fault> faults = new ArrayList<>();
		String name = String.valueOf(path.getFileName());
		Shelf shelf;
		try {
			shelf = Files.isDirectory(path) ? Folder.open(path, faults) : Archive.open(path, bounds, faults);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new CaseRefused(List.of(new Fault(name, 1, "", null, String.valueOf(ex.getMessage()))));
		}
		try {
			return new TableSet(shelf, faults);
		}
		catch (CaseRefused ex) {
			close(shelf);
			throw ex;
		}
	}

	@Override
	public Head head() {
		return this.head;
	}

	@Override
	public void read(Receiver receiver, Checked how) {
		boolean checks = how == Checked.FULLY || !this.checked;
		this.read.set(0);
		if (checks) {
			this.faults.forEach(receiver::fault);
		}
		this.tables.forEach((table, item) -> {
			try (Counted content = new Counted(item.content().open(), this.read)) {
				table.read(content, receiver, checks);
			}
			catch (IOException ex) {
				if (checks) {
					receiver.fault(new Fault(item.name(), 1, "", null, String.valueOf(ex.getMessage())));
				}
			}
		});
		this.checked |= checks;
	}

	@Override
	public long bytes() {
		return this.tables.values().stream().mapToLong(Item::size).sum();
	}

	@Override
	public long bytesRead() {
		return this.read.get();
	}

	@Override
	public void close() {
		close(this.shelf);
	}

	private static void close(Shelf shelf) {
		try {
			shelf.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
