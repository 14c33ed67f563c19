package io.keiretsu.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.BareUnwind;
import io.keiretsu.Story;
import io.keiretsu.SyntheticTables;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.casefile.Fault;
import io.keiretsu.ingest.table.TableSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import of a table set takes against a bare driver that creates the same nodes,
 * relationships and properties by UNWIND, and how much heap stays in use. Run by
 * {@code mvn -Pbenchmark test -Dtest=ImportBenchmark -DargLine=-Drows=100000}.
 */
@GraphTest
@Story("firms: []\nfacts: []\n")
class ImportBenchmark {

	private static final int ROWS = Integer.getInteger("rows", 100_000);

	private long heap;

	@Test
	void againstABareUnwind(@Autowired StreamLoad load, @Autowired Driver driver, @TempDir Path folder)
			throws Exception {
		System.gc();
		long before = heapInUse();
		double bare = seconds("bare UNWIND", () -> BareUnwind.write(driver, "bare", ROWS));
		double empty = seconds("import",
				() -> bring(load, SyntheticTables.write(folder.resolve("one"), "one", ROWS), ROWS));
		double again = seconds("the same again", () -> bring(load, folder.resolve("one"), 0));
		double full = seconds("import into the full store",
				() -> bring(load, SyntheticTables.write(folder.resolve("two"), "two", ROWS), ROWS));
		double bareFull = seconds("bare UNWIND into the full store", () -> BareUnwind.write(driver, "more", ROWS));
		System.out.printf(
				"%,d rows: bare UNWIND into an empty store 1 (%.0f s); import beside it %.2f; the same again %.2f; into the full store: bare UNWIND 1 (%.0f s), import %.2f; heap after collection at most %d MiB, %d MiB before%n",
				ROWS, bare, empty / bare, again / bare, bareFull, full / bareFull, this.heap >> 20, before >> 20);
	}

	private void bring(StreamLoad load, Path tables, int added) {
		try (TableSet set = TableSet.open(tables)) {
			Outcome outcome = load.load(set, new StreamLoad.How(false, true, false), new StreamLoad.Follower() {

				@Override
				public void rejected(Fault fault) {
					throw new AssertionError(fault);
				}

				@Override
				public void progressed(double part, Outcome soFar) {
					ImportBenchmark.this.heap = Math.max(ImportBenchmark.this.heap, heapInUse());
				}

			});
			assertThat(outcome.added()).isEqualTo(added);
		}
	}

	/** What the collector left in use the last time. */
	private static long heapInUse() {
		long used = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
			MemoryUsage left = pool.getCollectionUsage();
			used += (left != null) ? left.getUsed() : 0;
		}
		return used;
	}

	/** Something that may throw. */
	private interface Work {

		void run() throws Exception;

	}

	private static double seconds(String what, Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%s: %.1f s%n", what, seconds);
		return seconds;
	}

}
