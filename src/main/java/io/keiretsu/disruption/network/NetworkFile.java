package io.keiretsu.disruption.network;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A network as a file, little-endian: eight bytes of name, a version, the length of the
 * file, the contents as arrays that begin with their length, and the CRC-32C of all
 * before it.
 */
final class NetworkFile {

	/** "KEIRETSU" in ASCII, as a little-endian number. */
	private static final long NAME = 0x5553_5445_5249_454bL;

	private static final int VERSION = 2;

	private NetworkFile() {
	}

	static void write(Contents contents, Path file) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".part");
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ArrayWriter out = new ArrayWriter(channel);
			out.number(NAME);
			out.number(VERSION);
			out.number(contents.sequence());
			out.bytes(contents.version().getBytes(StandardCharsets.UTF_8));
			ids(out, contents.firms());
			ids(out, contents.plants());
			ids(out, contents.products());
			ids(out, contents.words());
			out.ints(contents.firmCountry());
			out.ints(contents.plantCountry());
			out.longs(contents.instants());
			out.ints(contents.instantCases());
			ids(out, contents.caseSets());
			out.doubles(contents.amounts().min());
			out.doubles(contents.amounts().max());
			out.ints(contents.amounts().currency());
			out.ints(contents.listStart());
			out.ints(contents.listPlants());
			table(out, contents.isA());
			table(out, contents.operations());
			table(out, contents.productions());
			table(out, contents.statuses());
			table(out, contents.components());
			out.number(contents.segments().size());
			for (Segment segment : contents.segments()) {
				out.ints(segment.outStart);
				table(out, segment.table);
			}
			out.finish();
		}
		Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	static Contents read(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			ArrayReader in = new ArrayReader(channel);
			if (in.number() != NAME) {
				throw new NetworkUnreadable(file, "it is no network");
			}
			long version = in.number();
			if (version != VERSION) {
				throw new NetworkUnreadable(file, "it has version " + version + ", and this program reads " + VERSION);
			}
			return read(file, in);
		}
		catch (EOFException ex) {
			throw new NetworkUnreadable(file, "it is cut off, or was changed");
		}
	}

	private static Contents read(Path file, ArrayReader in) throws IOException {
		long sequence = in.number();
		byte[] ledger = in.bytes();
		Raw firms = Raw.of(in);
		Raw plants = Raw.of(in);
		Raw products = Raw.of(in);
		Raw words = Raw.of(in);
		int[] firmCountry = in.ints();
		int[] plantCountry = in.ints();
		long[] instants = in.longs();
		int[] instantCases = in.ints();
		Raw caseSets = Raw.of(in);
		Amounts amounts = new Amounts(in.doubles(), in.doubles(), in.ints());
		int[] listStart = in.ints();
		int[] listPlants = in.ints();
		IntTable isA = table(in);
		IntTable operations = table(in);
		IntTable productions = table(in);
		IntTable statuses = table(in);
		IntTable components = table(in);
		int count = in.count(8);
		List<int[]> starts = new ArrayList<>();
		List<IntTable> tables = new ArrayList<>();
		for (int segment = 0; segment < count; segment++) {
			starts.add(in.ints());
			tables.add(table(in));
		}
		if (!in.isWhole()) {
			throw new NetworkUnreadable(file, "its checksum is another one, so it was changed");
		}
		List<Segment> segments = new ArrayList<>();
		for (int segment = 0; segment < count; segment++) {
			segments.add(Segment.of(tables.get(segment), starts.get(segment)));
		}
		return new Contents(sequence, new String(ledger, StandardCharsets.UTF_8), firms.ids(), plants.ids(),
				products.ids(), words.ids(), firmCountry, plantCountry, instants, instantCases, caseSets.ids(), amounts,
				listStart, listPlants, isA, operations, productions, statuses, components, List.copyOf(segments));
	}

	private static void ids(ArrayWriter out, Ids ids) throws IOException {
		Ids trimmed = ids.copy().trimmed();
		out.bytes(trimmed.texts());
		out.ints(trimmed.ends());
	}

	private static void table(ArrayWriter out, IntTable table) throws IOException {
		out.number(table.rows());
		out.number(table.columns().length);
		for (int[] column : table.columns()) {
			out.ints(column);
		}
	}

	private static IntTable table(ArrayReader in) throws IOException {
		int rows = in.count(1);
		int[][] columns = new int[in.count(8)][];
		for (int column = 0; column < columns.length; column++) {
			columns[column] = in.ints();
		}
		return new IntTable(columns, rows);
	}

	/** Ids that are not looked into before the checksum is proven. */
	private record Raw(byte[] texts, int[] ends) {

		static Raw of(ArrayReader in) throws IOException {
			return new Raw(in.bytes(), in.ints());
		}

		Ids ids() {
			return new Ids(this.texts, this.ends, this.ends.length);
		}
	}

}
