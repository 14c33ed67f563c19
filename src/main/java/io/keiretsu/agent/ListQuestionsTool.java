package io.keiretsu.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.keiretsu.question.QuestionDescription;
import io.keiretsu.question.Questions;

/** Lists the questions of the catalogue briefly, or describes one of them in full. */
@Component
@Order(2)
class ListQuestionsTool implements AgentTool {

	private static final String QUESTION = "question";

	private final Questions questions;

	private final JsonMapper json;

	ListQuestionsTool(Questions questions, JsonMapper json) {
		this.questions = questions;
		this.json = json;
	}

	@Override
	public McpSchema.Tool described() {
		return new ToolDescription()
			.take(QUESTION, "string", "the name of one question, to have it described in full, with all its columns")
			.tool("list_questions", "List the questions",
					"Lists every question that can be asked, with what it takes. With question=NAME it describes that one in full: parameters, allowed values, an example, and what each column means.",
					List.of());
	}

	/**
	 * A question, as the list shows it.
	 *
	 * @param parameters what each takes, by name
	 */
	record Brief(String name, String asks, Map<String, String> parameters) {

		static Brief of(QuestionDescription question) {
			Map<String, String> parameters = new LinkedHashMap<>();
			question.parameters()
				.forEach((parameter) -> parameters.put(parameter.name(),
						parameter.type() + (parameter.required() ? "" : ", optional")));
			return new Brief(question.name(), question.asks(), parameters);
		}

	}

	@Override
	public JsonNode answer(Arguments arguments) {
		String question = arguments.only(Set.of(QUESTION)).text(QUESTION);
		return this.json.valueToTree((question != null) ? this.questions.of(question)
				: this.questions.all().stream().map(Brief::of).toList());
	}

}
