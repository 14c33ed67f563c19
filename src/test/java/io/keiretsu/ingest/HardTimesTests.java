package io.keiretsu.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import io.keiretsu.Story;
import io.keiretsu.graph.Graph;
import io.keiretsu.graph.GraphTest;
import io.keiretsu.question.Acknowledged;
import io.keiretsu.question.Head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What the ledger does while clocks jump and connections break. {@code DatabaseFaults}
 * breaks real ones.
 */
@GraphTest
@Story("""
		firms:
		  - {id: hard-volt, name: Hard Volt, country: JP}
		  - {id: hard-cell, name: Hard Cell, country: JP}
		  - {id: hard-amp, name: Hard Amp, country: JP}
		  - {id: hard-diode, name: Hard Diode, country: JP}
		  - {id: hard-ohm, name: Hard Ohm, country: JP}
		""")
class HardTimesTests {

	@Autowired
	Graph graph;

	@Autowired
	Acknowledged acknowledged;

	@Autowired
	FactKinds kinds;

	private Ledger ledger(Clock clock) {
		return new Ledger(this.graph, this.acknowledged, clock, this.kinds);
	}

	private static Batch unsure(String one, String other) {
		return Batch.judging(new Ruling(one, other, Verdict.UNSURE, "a hard time", null, Ruling.NONE));
	}

	private Head head() {
		ledger(Clock.systemUTC()).acknowledgeAll();
		return this.acknowledged.head();
	}

	@Test
	void aClockThatJumpsBackMakesNoEntryOlderThanTheOneBefore() {
		Instant before = head().recordedAt();
		List<Instant> clocked = List.of(before, before.minusSeconds(3_600), Instant.EPOCH, before.plusMillis(1));
		List<Batch> batches = List.of(unsure("hard-volt", "hard-cell"), unsure("hard-volt", "hard-amp"),
				unsure("hard-cell", "hard-amp"),
				Batch.judging(new Ruling("hard-volt", "hard-cell", Verdict.NOT_SAME, "looked again", null, "unsure")));
		List<Head> heads = new ArrayList<>();
		for (int index = 0; index < clocked.size(); index++) {
			ledger(Clock.fixed(clocked.get(index), ZoneOffset.UTC)).write(batches.get(index));
			heads.add(this.acknowledged.head());
		}
		assertThat(heads).extracting(Head::recordedAt)
			.containsExactly(before.plusNanos(1_000), before.plusNanos(2_000), before.plusNanos(3_000),
					before.plusMillis(1));
		assertThat(heads).extracting(Head::sequence).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void aWriteThatIsTriedAgainAfterItWasCommittedIsNotWrittenTwice() {
		Ledger.Attempts attempts = ledger(Clock.systemUTC()).new Attempts();
		Batch batch = unsure("hard-diode", "hard-ohm");
		Commit.Done done = this.graph.write((writing) -> attempts.commit(writing, batch));
		assertThat(catchThrowable(() -> this.graph.write((writing) -> attempts.commit(writing, batch))))
			.isInstanceOf(Ledger.WrittenBefore.class);
		assertThat(head()).isEqualTo(done.head());
	}

}
