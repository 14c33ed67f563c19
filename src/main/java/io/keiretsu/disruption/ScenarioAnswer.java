package io.keiretsu.disruption;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import io.keiretsu.question.Answer;

/**
 * An answer like all others, with what a model takes for granted and what it adds up to.
 *
 * @param answer the fields of every answer
 * @param assumptions what the model takes for granted, a sentence each
 * @param totals over all firms; {@code null} where nothing is added up
 * @param against the scenario that it was compared with, if it was
 */
public record ScenarioAnswer(@JsonUnwrapped Answer answer, List<String> assumptions, @Nullable Totals totals,
		@Nullable Other against) {

	/**
	 * {@return the sentence}
	 */
	@JsonIgnore
	public String says() {
		return this.answer.says();
	}

	/**
	 * The other scenario of a comparison.
	 *
	 * @param says one sentence
	 * @param parameters what was asked for, resolved
	 * @param totals over all firms
	 */
	public record Other(String says, Map<String, @Nullable Object> parameters, Totals totals) {

	}

}
