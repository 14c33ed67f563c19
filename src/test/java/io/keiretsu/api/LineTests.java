package io.keiretsu.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands in line is served in turn, and whoever finds it full is refused. */
@Timeout(120)
class LineTests {

	@Test
	void nobodyOvertakesThoseWhoWait() throws InterruptedException {
		for (int round = 0; round < 50; round++) {
			Line line = new Line(1, 2, 2, Duration.ofMinutes(1));
			List<String> served = new CopyOnWriteArrayList<>();
			assertThat(line.enter()).isTrue();
			Thread waiting = comes(line, () -> served.add("who waited"));
			line.leave();
			assertThat(line.enter()).isTrue();
			served.add("who came later");
			waiting.join();
			assertThat(served).containsExactly("who waited", "who came later");
		}
	}

	@Test
	void aFullLineRefusesAtOnceAndAnEmptyOneAfterItsPatience() {
		Line none = new Line(1, 0, 0, Duration.ofMinutes(1));
		assertThat(none.enter()).isTrue();
		assertThat(none.enter()).isFalse();
		Line brief = new Line(1, 1, 1, Duration.ofMillis(20));
		assertThat(brief.enter()).isTrue();
		assertThat(brief.enter()).isFalse();
		brief.leave();
		assertThat(brief.enter()).isTrue();
	}

	@Test
	void aLineThatNoLongerEmptiesIsKeptShortUntilItDoes() throws InterruptedException {
		Line line = new Line(1, 3, 1, Duration.ofMinutes(1));
		List<Integer> stood = new ArrayList<>();
		for (int time = 0; time < 70; time++) {
			stood.add(standing(line));
		}
		assertThat(stood).startsWith(3, 3, 3).contains(1).containsOnly(3, 1);
		for (int time = 0; time < 70; time++) {
			assertThat(line.enter()).isTrue();
			line.leave();
		}
		assertThat(standing(line)).isEqualTo(3);
	}

	/** How many of four may wait while the only place is taken. */
	private static int standing(Line line) throws InterruptedException {
		assertThat(line.enter()).isTrue();
		List<Thread> came = new ArrayList<>();
		int standing = 0;
		for (int next = 0; next < 4; next++) {
			Thread waiting = comes(line, () -> {
			});
			standing += (waiting.getState() == Thread.State.TIMED_WAITING) ? 1 : 0;
			came.add(waiting);
		}
		line.leave();
		for (Thread thread : came) {
			thread.join();
		}
		return standing;
	}

	/** Whoever stands in line by now, or was refused. */
	private static Thread comes(Line line, Runnable served) {
		Thread coming = new Thread(() -> {
			if (line.enter()) {
				served.run();
				line.leave();
			}
		});
		coming.start();
		while (coming.getState() != Thread.State.TIMED_WAITING && coming.getState() != Thread.State.TERMINATED) {
			Thread.onSpinWait();
		}
		return coming;
	}

}
