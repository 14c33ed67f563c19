package io.keiretsu.ingest;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.graph.GraphTest;
import io.keiretsu.ingest.Pool.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads the head under its lock puts back no number that others have raised. */
@GraphTest
class HeadUnderLockTests {

	@Test
	void readersOfTheHeadLoseNoEntry(@Autowired CaseLoad cases, @Autowired Ledger ledger, @Autowired Driver driver) {
		AtomicBoolean done = new AtomicBoolean();
		List<CompletableFuture<Void>> readers = Stream
			.generate(() -> CompletableFuture.runAsync(() -> readUntil(done, ledger)))
			.limit(3)
			.toList();
		IntStream.range(0, 10)
			.forEach((index) -> cases.load(List.of(Pool.file("one", Set.of("north"),
					(index % 2 == 0) ? Set.of(new Said("north", "first-paper")) : Set.of()))));
		done.set(true);
		readers.forEach(CompletableFuture::join);
		var numbers = driver
			.executableQuery(
					"MATCH (ledger:Ledger) RETURN ledger.sequence AS head, COUNT { (:Entry) } AS entries ORDER BY head")
			.execute()
			.records()
			.get(0);
		assertThat(numbers.get("head").asLong()).isEqualTo(numbers.get("entries").asLong());
	}

	private static void readUntil(AtomicBoolean done, Ledger ledger) {
		while (!done.get()) {
			ledger.acknowledgeAll();
		}
	}

}
