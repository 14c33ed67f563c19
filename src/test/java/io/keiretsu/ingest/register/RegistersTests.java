package io.keiretsu.ingest.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.graph.EmptyGraph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.Outcome;
import io.keiretsu.ingest.StreamLoad;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.casefile.Reading;
import io.keiretsu.ingest.followthemoney.FollowTheMoneyReading;
import io.keiretsu.ingest.gleif.GleifReading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The real files of registers, where they lie beside the project: each comes in as far as
 * it can, says what it leaves out and why, and adds nothing the second time.
 */
@GraphTest
class RegistersTests {

	private static final Path DATA = Path.of("../shared/data");

	private static final StreamLoad.How SKIPPING = new StreamLoad.How(true, false, false);

	@Autowired
	private StreamLoad load;

	@AfterAll
	static void leaveNothingBehind(@Autowired Driver driver) {
		EmptyGraph.empty(driver);
	}

	@Test
	void bringInWhatTheRealFilesSay() throws IOException {
		List<Path> files = files();
		assumeTrue(!files.isEmpty(), "../shared/data has no files of GLEIF or FollowTheMoney");
		for (Path file : files) {
			List<Fault> faults = new ArrayList<>();
			Counted first = bring(file, faults);
			Map<String, Integer> reasons = new TreeMap<>();
			faults.forEach((fault) -> reasons.merge(fault.key() + ": " + fault.message().replaceAll("'[^']*'", "…"), 1,
					Integer::sum));
			System.out.printf("%s: %d things, %d statements came in, %d left out %s%n", file.getFileName(),
					first.things(), first.outcome().added(), faults.size(), reasons);
			assertThat(faults).as(file.toString())
				.allSatisfy((fault) -> assertThat(fault.line()).isPositive())
				.allSatisfy((fault) -> assertThat(fault.message()).isNotBlank());
			assertThat(first.things() + first.outcome().read() + faults.size()).as(file.toString()).isPositive();
			Counted second = bring(file, new ArrayList<>());
			assertThat(second.outcome().added()).as(file.toString()).isZero();
			assertThat(second.outcome().unchanged()).as(file.toString()).isEqualTo(first.outcome().read());
		}
	}

	/** What came of a file, with how many things it describes but for its sources. */
	private record Counted(long things, Outcome outcome) {

	}

	private Counted bring(Path file, List<Fault> faults) {
		try (Reading reading = open(file)) {
			Outcome outcome = this.load.load(reading, SKIPPING, new StreamLoad.Follower() {

				@Override
				public void rejected(Fault fault) {
					faults.add(fault);
				}

				@Override
				public void progressed(double part, Outcome soFar) {
				}

			});
			return new Counted(things(file), outcome);
		}
	}

	private static long things(Path file) {
		io.keiretsu.ingest.table.Read read = io.keiretsu.ingest.table.Read.all(open(file));
		return read.things.size() - 1;
	}

	private static Reading open(Path file) {
		return file.toString().endsWith(".ijson") ? FollowTheMoneyReading.open(file) : GleifReading.open(file);
	}

	/** Entities first, since relationships and exceptions are about them. */
	private static List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String folder : List.of("gleif", "followthemoney")) {
			if (Files.isDirectory(DATA.resolve(folder))) {
				try (Stream<Path> all = Files.list(DATA.resolve(folder))) {
					all.filter((file) -> !String.valueOf(file.getFileName()).startsWith("elf-")).forEach(files::add);
				}
			}
		}
		files.sort(Comparator.<Path, Boolean>comparing((file) -> !file.toString().contains("lei-"))
			.thenComparing(Path::toString));
		return files;
	}

}
