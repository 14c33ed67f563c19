package io.keiretsu.ingest.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Counted;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Form;
import io.keiretsu.ingest.casefile.Forms;
import io.keiretsu.ingest.casefile.Head;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.Written;

/**
 * A file of records, read once for its things and, where it has any, once more for its
 * facts. A record with a fault states nothing at all.
 *
 * @param <R> a record as it is written
 */
public final class RecordReading<R> implements Reading {

	private final Path path;

	private final String file;

	private final Records<R> records;

	private final Register<R> register;

	private final Forms forms = new Forms();

	private final AtomicLong read = new AtomicLong();

	private final BitSet faulty = new BitSet();

	/** What an earlier reading met; before the first, anything may come. */
	private boolean things = true;

	private boolean facts = true;

	private boolean checked;

	/**
	 * A reading.
	 * @param path the file
	 * @param records how it is written
	 * @param register what it means
	 */
	public RecordReading(Path path, Records<R> records, Register<R> register) {
		this.path = path;
		this.file = String.valueOf(path.getFileName());
		this.records = records;
		this.register = register;
	}

	@Override
	public Head head() {
		return this.register.head();
	}

	@Override
	public void read(Receiver receiver, Checked how) {
		boolean checks = how == Checked.FULLY || !this.checked;
		this.read.set(0);
		this.register.sources().forEach((source) -> give("sources", Drafts.of(source, 1), receiver));
		if (checks || this.things) {
			boolean[] met = new boolean[2];
			pass(receiver, checks, (piece) -> {
				met[piece.form().isFact() ? 1 : 0] = true;
				return !piece.form().isFact();
			});
			this.things = met[0];
			this.facts = met[1];
		}
		if (this.facts) {
			pass(receiver, false, (piece) -> piece.form().isFact());
		}
		this.checked |= checks;
	}

	@Override
	public long bytes() {
		try {
			return Files.size(this.path) * ((this.things && this.facts) ? 2 : 1);
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

	/**
	 * A thing or fact that a record states.
	 *
	 * @param form what it must look like
	 * @param written what is written
	 */
	private record Piece(Form form, Written.Keys written) {

	}

	private void pass(Receiver receiver, boolean checks, Predicate<Piece> wanted) {
		int[] number = { 0 };
		try (InputStream content = new Counted(Files.newInputStream(this.path), this.read)) {
			this.records.read(content, (record) -> {
				int position = number[0]++;
				if (checks || !this.faulty.get(position)) {
					one(record, position, receiver, checks, wanted);
				}
				return true;
			});
		}
		catch (RecordsBroken broken) {
			end(receiver, checks, new Fault(this.file, broken.line(), "", null, String.valueOf(broken.getMessage())));
		}
		catch (IOException ex) {
			end(receiver, checks,
					new Fault(this.file, 1, "", null, "The file cannot be read: " + ex.getMessage() + "."));
		}
	}

	private static void end(Receiver receiver, boolean checks, Fault fault) {
		if (checks) {
			receiver.fault(fault);
		}
	}

	private void one(R record, int position, Receiver receiver, boolean checks, Predicate<Piece> wanted) {
		List<Piece> pieces = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		this.register.tell(record, new Register.Teller() {

			@Override
			public void states(String form, int line, Map<String, ?> keys) {
				pieces.add(new Piece(form(form), Drafts.of(keys, line)));
			}

			@Override
			public void leavesOut(int line, String key, String value, String sentence) {
				faults.add(new Fault(RecordReading.this.file, line, key, value, sentence));
			}

		});
		if (checks) {
			pieces.forEach((piece) -> faults.addAll(piece.form().faults(this.file, piece.written())));
			this.faulty.set(position, !faults.isEmpty());
			faults.forEach(receiver::fault);
		}
		if (faults.isEmpty()) {
			pieces.stream().filter(wanted).forEach((piece) -> piece.form().give(this.file, piece.written(), receiver));
		}
	}

	private void give(String form, Written.Keys written, Receiver receiver) {
		form(form).give(this.file, written, receiver);
	}

	private Form form(String name) {
		Form form = this.forms.things().getOrDefault(name, this.forms.facts().get(name));
		if (form == null) {
			throw new IllegalStateException("A case has no section and no kind of fact '%s'.".formatted(name));
		}
		return form;
	}

}
