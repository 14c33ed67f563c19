package io.keiretsu.ingest.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Hash;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.LongTable;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;

/**
 * A CSV file as a mapping reads it. It is read twice, first for its things and then for
 * its facts. A row with a fault states nothing at all; what a row says of a thing in the
 * same words as a row before is given once.
 */
public final class MappedReading implements Reading {

	private final Mapping mapping;

	private final Path csv;

	private final String file;

	private final AtomicLong read = new AtomicLong();

	private final BitSet faulty = new BitSet();

	private final Identities identities = new Identities();

	private boolean checked;

	private MappedReading(Mapping mapping, Path csv) {
		this.mapping = mapping;
		this.csv = csv;
		this.file = String.valueOf(csv.getFileName());
	}

	/**
	 * Opens a CSV file.
	 * @throws CaseRefused where it has no header, or not the columns that the mapping
	 * reads
	 */
	public static MappedReading open(Mapping mapping, Path csv) {
		MappedReading reading = new MappedReading(mapping, csv);
		List<Fault> faults = new ArrayList<>();
		try (MappedRows rows = reading.rows()) {
			faults.addAll(rows.header());
		}
		catch (IOException ex) {
			faults.add(new Fault(reading.file, 1, "", null, "The file cannot be read: " + ex.getMessage() + "."));
		}
		if (!faults.isEmpty()) {
			throw new CaseRefused(faults);
		}
		reading.read.set(0);
		return reading;
	}

	@Override
	public Head head() {
		return this.mapping.head();
	}

	@Override
	public void read(Receiver receiver, Checked how) {
		boolean checks = how == Checked.FULLY || !this.checked;
		this.read.set(0);
		this.mapping.constants()
			.forEach((constant) -> constant.form().give(this.mapping.file(), constant.written(), receiver));
		LongTable given = new LongTable();
		Receiver once = new Once(receiver, given);
		pass(receiver, checks, (row, faults) -> {
			List<Runnable> stated = new ArrayList<>();
			pieces(this.mapping.things(), row, checks, once, stated, faults);
			if (checks) {
				pieces(this.mapping.facts(), row, true, once, new ArrayList<>(), faults);
			}
			if (faults.isEmpty()) {
				stated.forEach(Runnable::run);
			}
		});
		pass(receiver, false, (row, faults) -> {
			List<Runnable> stated = new ArrayList<>();
			pieces(this.mapping.facts(), row, false, receiver, stated, faults);
			stated.forEach(Runnable::run);
		});
		this.checked |= checks;
	}

	@Override
	public long bytes() {
		try {
			return 2 * Files.size(this.csv);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	@Override
	public long bytesRead() {
		return this.read.get();
	}

	@Override
	public void close() {
	}

	private MappedRows rows() throws IOException {
		return MappedRows.open(this.mapping, this.csv, this.read, this.identities);
	}

	private void pass(Receiver receiver, boolean checks, BiConsumer<MappedRow, List<Fault>> each) {
		try (MappedRows rows = rows()) {
			rows.header();
			rows.forEach((number) -> !this.faulty.get(number) || checks, (number, row, faults) -> {
				if (row != null) {
					each.accept(row, faults);
				}
				if (checks) {
					this.faulty.set(number, !faults.isEmpty());
					faults.stream().distinct().forEach(receiver::fault);
				}
			}, (end) -> {
				if (checks) {
					receiver.fault(end);
				}
			});
		}
		catch (IOException ex) {
			receiver.fault(new Fault(this.file, 1, "", null, "The file cannot be read: " + ex.getMessage() + "."));
		}
	}

	private void pieces(List<Piece> pieces, MappedRow row, boolean checks, Receiver receiver, List<Runnable> stated,
			List<Fault> faults) {
		for (Piece piece : pieces) {
			piece.of(row, this.mapping, this.file, (written) -> {
				if (checks) {
					faults.addAll(piece.faults(written, this.mapping, this.file));
				}
				stated.add(() -> piece.give(written, this.file, receiver));
			}, faults::add);
		}
	}

	/**
	 * Gives each thing once.
	 *
	 * @param to who takes it
	 * @param given what was given
	 */
	private record Once(Receiver to, LongTable given) implements Receiver {

		@Override
		public void thing(StatedThing thing) {
			int before = this.given.size();
			this.given.putIfAbsent(Hash.of(thing.kind() + " " + thing.id() + " " + thing.keys()), 0);
			if (this.given.size() > before) {
				this.to.thing(thing);
			}
		}

		@Override
		public void fact(StatedFact fact) {
			this.to.fact(fact);
		}

		@Override
		public void fault(Fault fault) {
			this.to.fault(fault);
		}

	}

}
