package io.keiretsu.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.Outcome;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.ingest.casefile.CaseRefused;
import io.keiretsu.ingest.casefile.CaseStream;
import io.keiretsu.ingest.casefile.CaseText;
import io.keiretsu.ingest.casefile.Checked;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.casefile.StatedFact;
import io.keiretsu.ingest.casefile.StatedThing;
import io.keiretsu.ingest.followthemoney.FollowTheMoneyReading;
import io.keiretsu.ingest.gleif.GleifReading;
import io.keiretsu.ingest.mapping.MappedReading;
import io.keiretsu.ingest.mapping.Mapping;
import io.keiretsu.ingest.table.TableSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of every format that comes in, valid but for some random changes: each comes in,
 * or is refused with faults that name their line and what to do; nothing else ever
 * happens. The build tries some; {@code mvn -P fuzz test -Dminutes=10} goes on for that
 * long.
 */
@GraphTest
class FuzzedFormatsTests {

	private static final int MINUTES = Integer.getInteger("minutes", 0);

	/** How many files of each format the build tries. */
	private static final int FEW = 100;

	/** One of so many is written as well. */
	private static final int WRITTEN = 20;

	private static final StreamLoad.How SKIPPING = new StreamLoad.How(true, false, false);

	private static final Pattern INSIDE = Pattern.compile("\\b(java|org|com|tools|io)\\.[a-z.]+[A-Z]\\w+|Exception");

	private final StreamLoad load;

	private final Map<String, Integer> ends = new TreeMap<>();

	private final List<String> surprises = new ArrayList<>();

	@TempDir
	private Path folder;

	FuzzedFormatsTests(@Autowired StreamLoad load) {
		this.load = load;
	}

	@AfterAll
	static void leaveNothingBehind(@Autowired Driver driver) {
		EmptyGraph.empty(driver);
	}

	@Test
	void everyChangedFileComesInOrIsRefusedWithItsFaults() throws IOException {
		long seed = Long.getLong("seed", (MINUTES > 0) ? System.currentTimeMillis() : 8);
		Instant end = Instant.now().plus(Duration.ofMinutes(MINUTES));
		int turn = 0;
		while ((MINUTES > 0) ? Instant.now().isBefore(end) : turn < FEW) {
			for (Sample sample : Sample.values()) {
				tryOut(sample, seed + turn, turn % WRITTEN == 0);
			}
			turn++;
		}
		System.out.printf("Fuzzed formats from seed %d: %d files of each of %d samples: %s, %d surprises%n", seed, turn,
				Sample.values().length, this.ends, this.surprises.size());
		assertThat(this.surprises).isEmpty();
	}

	/** A valid file, with the mapping that reads it if it is a list. */
	private enum Sample {

		CASE, CASE_IN_YAML, TABLES, MAPPING, GLEIF_IN_CSV, GLEIF_IN_JSON, GLEIF_IN_XML, FOLLOWTHEMONEY

	}

	private void tryOut(Sample sample, long seed, boolean written) throws IOException {
		Mutation mutation = new Mutation(new Random(seed * 31 + sample.ordinal()));
		try (Reading reading = open(sample, mutation)) {
			Heard heard = new Heard();
			if (written) {
				this.load.load(reading, SKIPPING, heard);
			}
			else {
				reading.read(heard, Checked.FULLY);
				reading.read(new Heard(), Checked.BEFORE);
			}
			ended(sample, heard.faults.isEmpty() ? "came in" : "came in with faults");
			heard.faults.forEach((fault) -> looked(sample, seed, fault));
		}
		catch (CaseRefused refused) {
			ended(sample, "refused");
			refused.faults().forEach((fault) -> looked(sample, seed, fault));
		}
		catch (RuntimeException | Error surprise) {
			StackTraceElement place = (surprise.getStackTrace().length > 0) ? surprise.getStackTrace()[0] : null;
			this.surprises.add("%s, seed %d: %s at %s".formatted(sample, seed, brief(String.valueOf(surprise)), place));
		}
	}

	private void ended(Sample sample, String how) {
		this.ends.merge(sample + " " + how, 1, Integer::sum);
	}

	private void looked(Sample sample, long seed, Fault fault) {
		if (fault.line() < 1 || fault.message().isBlank()
				|| INSIDE.matcher(fault.message().replace(String.valueOf(fault.value()), "…")).find()) {
			this.surprises.add("%s, seed %d: the fault %s".formatted(sample, seed, brief(fault.toString())));
		}
	}

	private static String brief(String text) {
		return text.substring(0, Math.min(300, text.length()));
	}

	private Reading open(Sample sample, Mutation mutation) throws IOException {
		return switch (sample) {
			case CASE -> CaseStream.open(kept("case.json", mutation.of(utf8(Valid.caseFile()))));
			case CASE_IN_YAML -> CaseStream.open(kept("case.yaml", mutation.of(Valid.bundled())));
			case TABLES -> TableSet.open(kept("tables.zip", zipped(mutation)));
			case MAPPING -> mapped(mutation);
			case GLEIF_IN_CSV -> GleifReading.open(kept("golden-copy", mutation.of(utf8(Valid.GLEIF_CSV))));
			case GLEIF_IN_JSON -> GleifReading.open(kept("golden-copy", mutation.of(utf8(Valid.GLEIF_JSON))));
			case GLEIF_IN_XML -> GleifReading.open(kept("golden-copy", mutation.of(utf8(Valid.GLEIF_XML))));
			case FOLLOWTHEMONEY ->
				FollowTheMoneyReading.open(kept("list.ftm.json", mutation.of(utf8(Valid.FOLLOWTHEMONEY))));
		};
	}

	private Reading mapped(Mutation mutation) throws IOException {
		byte[] rules = mutation.either() ? mutation.of(utf8(Valid.MAPPING)) : utf8(Valid.MAPPING);
		byte[] list = mutation.either() ? mutation.of(utf8(Valid.LIST)) : utf8(Valid.LIST);
		return MappedReading.open(Mapping.of(new CaseText("rows.yaml", new String(rules, StandardCharsets.UTF_8))),
				kept("list.csv", list));
	}

	/** The archive, or one of the tables in it, changed. */
	private static byte[] zipped(Mutation mutation) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		boolean inside = mutation.either() || mutation.either();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> table : Valid.tables().entrySet()) {
				zip.putNextEntry(new ZipEntry(table.getKey()));
				zip.write((inside && mutation.either()) ? mutation.of(utf8(table.getValue())) : utf8(table.getValue()));
			}
		}
		return inside ? bytes.toByteArray() : mutation.of(bytes.toByteArray());
	}

	private Path kept(String name, byte[] content) throws IOException {
		return Files.write(this.folder.resolve(name), content);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Takes what is given, and keeps the faults. */
	private static final class Heard implements Reading.Receiver, StreamLoad.Follower {

		private final List<Fault> faults = new ArrayList<>();

		@Override
		public void thing(StatedThing thing) {
			// only that it can be given counts
		}

		@Override
		public void fact(StatedFact fact) {
			// likewise
		}

		@Override
		public void fault(Fault fault) {
			this.faults.add(fault);
		}

		@Override
		public void rejected(Fault fault) {
			this.faults.add(fault);
		}

		@Override
		public void progressed(double part, Outcome soFar) {
			// nobody waits
		}

	}

}
