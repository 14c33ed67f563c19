package io.keiretsu.ingest.casefile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;

/**
 * A case file of any size, in YAML or JSON, read item by item. It is read once more for
 * each section that stands too early in it: sources come before other things, and things
 * before facts.
 */
public final class CaseStream implements Reading {

	private static final List<String> FIRST_AND_LAST = List.of("sources", "", "facts");

	private final Forms forms = new Forms();

	private final Path path;

	private final String file;

	private final AtomicLong read = new AtomicLong();

	private final BitSet faulty = new BitSet();

	private final List<Set<String>> passes = new ArrayList<>();

	private final Head head;

	private boolean checked;

	private CaseStream(Path path) {
		this.path = path;
		this.file = String.valueOf(path.getFileName());
		Set<String> sections = new LinkedHashSet<>();
		List<Fault> faults = new ArrayList<>();
		Written whole = parse(faults, (section, item) -> {
			sections.add(section);
			faults.removeIf((fault) -> fault.line() >= item.line());
		});
		if (whole != null) {
			SchemaPart schema = SchemaPart.ofCaseFiles();
			faults.addAll(CaseFiles.faultsOfStructure(Spot.root(this.file, schema, whole), new Structure(schema)));
		}
		if (!(whole instanceof Written.Keys keys) || !faults.isEmpty()) {
			throw new CaseRefused(faults);
		}
		this.head = new Head(String.valueOf(keys.text("case")),
				Sharing.valueOf(String.valueOf(keys.text("sharing")).toUpperCase(Locale.ROOT)));
		plan(List.copyOf(sections));
		this.read.set(0);
	}

	/**
	 * Opens a case file, and looks through it once.
	 * @throws CaseRefused where it is neither YAML nor JSON, or which case it states
	 * cannot be told
	 */
	public static CaseStream open(Path path) {
		return new CaseStream(path);
	}

	@Override
	public Head head() {
		return this.head;
	}

	@Override
	public void read(Receiver receiver, Checked how) {
		boolean checks = how == Checked.FULLY || !this.checked;
		this.read.set(0);
		for (Set<String> sections : this.passes) {
			Map<String, Integer> positions = new HashMap<>();
			int[] number = { 0 };
			List<Fault> faults = new ArrayList<>();
			parse(faults, (section, item) -> {
				int position = positions.merge(section, 1, Integer::sum) - 1;
				List<Fault> own = List.copyOf(faults);
				faults.clear();
				if (sections.contains(section)) {
					item(section + "[" + position + "]", number[0], own, this.forms.of(section, item), item, receiver,
							checks);
				}
				number[0]++;
			});
		}
		this.checked |= checks;
	}

	@Override
	public long bytes() {
		try {
			return this.passes.size() * Files.size(this.path);
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

	private void item(String place, int number, List<Fault> own, Form form, Written item, Receiver receiver,
			boolean checks) {
		if (!checks && this.faulty.get(number)) {
			return;
		}
		if (checks) {
			List<Fault> faults = new ArrayList<>(own);
			form.faultsOf(this.file, item)
				.forEach((fault) -> faults.add(fault.at(fault.key().isEmpty() ? place : place + "." + fault.key())));
			this.faulty.set(number, !faults.isEmpty());
			faults.forEach(receiver::fault);
		}
		if (!this.faulty.get(number) && item instanceof Written.Keys keys) {
			form.give(this.file, keys, receiver);
		}
	}

	private @Nullable Written parse(List<Fault> faults, BiConsumer<String, Written> pieces) {
		try (Reader content = new YamlUnicodeReader(new Counted(Files.newInputStream(this.path), this.read))) {
			return YamlReader.read(this.file, content, faults, pieces);
		}
		catch (IOException ex) {
			faults.add(new Fault(this.file, 1, "", null, "The file cannot be read: " + ex.getMessage() + "."));
			return null;
		}
	}

	/** Puts sections that stand in the right order into one pass. */
	private void plan(List<String> inFile) {
		List<String> ordered = new ArrayList<>(inFile);
		ordered.sort(Comparator.comparingInt(CaseStream::rank));
		int before = Integer.MAX_VALUE;
		for (String section : ordered) {
			int position = inFile.indexOf(section);
			if (position < before) {
				this.passes.add(new LinkedHashSet<>());
			}
			this.passes.get(this.passes.size() - 1).add(section);
			before = position;
		}
	}

	private static int rank(String section) {
		int rank = FIRST_AND_LAST.indexOf(section);
		return (rank < 0) ? 1 : rank;
	}

}
