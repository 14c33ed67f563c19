package io.keiretsu.agent;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

import io.keiretsu.question.Asking;
import io.keiretsu.question.Request;

/** The answers of the API, no longer than an agent can bear. */
@Component
class BriefAnswers {

	private final Asking asking;

	private final Budget budget;

	private final JsonMapper json;

	BriefAnswers(Asking asking, Budget budget, JsonMapper json) {
		this.asking = asking;
		this.budget = budget;
		this.json = json;
	}

	JsonNode ask(String question, Request request, int firstRow) {
		ObjectNode answer = this.json.valueToTree(this.asking.ask(question, request));
		return this.budget.excerpt(answer, firstRow);
	}

}
