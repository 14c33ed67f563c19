package io.keiretsu.api;

import java.time.Duration;
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
			Line line = new Line(1, 2, Duration.ofMinutes(1));
			List<String> served = new CopyOnWriteArrayList<>();
			assertThat(line.enter()).isTrue();
			Thread waiting = new Thread(() -> {
				if (line.enter()) {
					served.add("who waited");
					line.leave();
				}
			});
			waiting.start();
			while (waiting.getState() != Thread.State.TIMED_WAITING) {
				Thread.onSpinWait();
			}
			line.leave();
			assertThat(line.enter()).isTrue();
			served.add("who came later");
			waiting.join();
			assertThat(served).containsExactly("who waited", "who came later");
		}
	}

	@Test
	void aFullLineRefusesAtOnceAndAnEmptyOneAfterItsPatience() {
		Line none = new Line(1, 0, Duration.ofMinutes(1));
		assertThat(none.enter()).isTrue();
		assertThat(none.enter()).isFalse();
		Line brief = new Line(1, 1, Duration.ofMillis(20));
		assertThat(brief.enter()).isTrue();
		assertThat(brief.enter()).isFalse();
		brief.leave();
		assertThat(brief.enter()).isTrue();
	}

}
