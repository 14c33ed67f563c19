package io.keiretsu.question;

import java.util.function.Supplier;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

/**
 * Counts and times the answers to each question, and sums their rows:
 * {@code keiretsu.answers} and {@code keiretsu.answers.rows}, with the tag
 * {@code question}. Refused requests are not among them.
 */
@Component
class Measuring {

	private static final String NAME = "keiretsu.answers";

	private static final String QUESTION = "question";

	private final MeterRegistry meters;

	Measuring(MeterRegistry meters) {
		this.meters = meters;
	}

	Answer answer(String question, Supplier<Answer> asking) {
		Timer.Sample time = Timer.start(this.meters);
		Answer answer = asking.get();
		time.stop(Timer.builder(NAME).tag(QUESTION, question).register(this.meters));
		DistributionSummary.builder(NAME + ".rows")
			.tag(QUESTION, question)
			.register(this.meters)
			.record(answer.rows().size());
		return answer;
	}

}
