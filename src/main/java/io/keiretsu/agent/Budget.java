package io.keiretsu.agent;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

import io.keiretsu.question.ParameterRefused;

/**
 * How long an answer of a tool may be. Of one that is longer, an agent first does without
 * the fields that are for people and programs, and then gets as many rows as fit, each
 * with all that it rests on.
 */
@Component
class Budget {

	/** What counts as a token; those of real models are mostly longer. */
	static final int BYTES_A_TOKEN = 3;

	/** What an answer can do without, what is missed least first. */
	private static final List<String> DISPENSABLE = List.of("browserGraph", "browser", "cypherParameters", "cypher");

	/**
	 * What was told with the first rows, and is not told again with those that follow.
	 */
	private static final List<String> TOLD_BEFORE = List.of("browserGraph", "browser", "cypherParameters", "cypher",
			"says", "columns", "coverage", "fragility");

	/** What it does without where else not even one row would fit. */
	private static final List<String> AT_WORST = List.of("browserGraph", "browser", "cypherParameters", "cypher",
			"fragility", "disputed");

	private final int tokens;

	Budget(AgentSettings settings) {
		this.tokens = settings.tokens();
	}

	int tokens() {
		return this.tokens;
	}

	/**
	 * {@return how many characters a sentence may have where not even all rows fit}
	 */
	int sentence() {
		return this.tokens / 2;
	}

	boolean holds(JsonNode told) {
		return told.toString().getBytes(StandardCharsets.UTF_8).length <= this.tokens * BYTES_A_TOKEN;
	}

	/**
	 * {@return as much of an answer as may be told}
	 * @param answer the whole answer
	 * @param first the row with which to begin
	 */
	ObjectNode excerpt(ObjectNode answer, int first) {
		Excerpt excerpt = new Excerpt(answer, first, this);
		int rows = excerpt.rows();
		if (first > 0 && first >= rows) {
			throw new ParameterRefused(Arguments.FIRST_ROW, String.valueOf(first),
					"a whole number below " + Math.max(rows, 1) + ", for so many rows has the answer");
		}
		if (first > 0) {
			return rowsThatFit(excerpt, first, TOLD_BEFORE);
		}
		for (int without = 0; without <= DISPENSABLE.size(); without++) {
			ObjectNode told = excerpt.of(rows, DISPENSABLE.subList(0, without), Integer.MAX_VALUE);
			if (holds(told)) {
				return told;
			}
		}
		return rowsThatFit(excerpt, 0, DISPENSABLE);
	}

	private ObjectNode rowsThatFit(Excerpt excerpt, int first, List<String> without) {
		int least = Math.min(first + 1, excerpt.rows());
		ObjectNode told = most(least, excerpt.rows(), (until) -> excerpt.of(until, without, Integer.MAX_VALUE));
		return holds(told) ? told : most(0, excerpt.evidence(), (evidence) -> excerpt.of(least, AT_WORST, evidence));
	}

	/**
	 * The longest that may be told, or the shortest that there is.
	 */
	private ObjectNode most(int least, int most, IntFunction<ObjectNode> excerpts) {
		int fits = least;
		int tooMuch = most + 1;
		while (tooMuch - fits > 1) {
			int between = (fits + tooMuch) / 2;
			if (holds(excerpts.apply(between))) {
				fits = between;
			}
			else {
				tooMuch = between;
			}
		}
		return excerpts.apply(fits);
	}

}
