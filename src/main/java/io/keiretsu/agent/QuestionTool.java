package io.keiretsu.agent;

import java.util.stream.Collectors;

import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.JsonNode;

import io.keiretsu.question.QuestionDescription;
import io.keiretsu.question.QuestionDescription.DescribedColumn;
import io.keiretsu.question.QuestionDescription.DescribedParameter;

/**
 * One question that is a tool of its own, since agents need it to check what others
 * answer.
 *
 * @param name of the tool
 * @param question of the catalogue
 * @param answers gives its answers
 */
record QuestionTool(String name, QuestionDescription question, BriefAnswers answers) implements AgentTool {

	@Override
	public McpSchema.Tool described() {
		return new ToolDescription().takeAll(this.question)
			.everyQuestion()
			.tool(this.name, this.question.asks().replaceFirst("\\?$", ""),
					"%s Gives one sentence (says), and rows of %s. The same as ask with question=%s.".formatted(
							this.question.asks(),
							this.question.columns()
								.stream()
								.map(DescribedColumn::name)
								.collect(Collectors.joining(", ")),
							this.question.name()),
					this.question.parameters()
						.stream()
						.filter(DescribedParameter::required)
						.map(DescribedParameter::name)
						.toList());
	}

	@Override
	public JsonNode answer(Arguments arguments) {
		return this.answers.ask(this.question.name(), arguments.request(), arguments.number(Arguments.FIRST_ROW, 0));
	}

}
