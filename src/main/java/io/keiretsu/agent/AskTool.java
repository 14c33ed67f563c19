package io.keiretsu.agent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.keiretsu.question.QuestionDescription;
import io.keiretsu.question.Questions;

/** Asks any question of the catalogue. */
@Component
@Order(3)
class AskTool implements AgentTool {

	private static final String QUESTION = "question";

	private static final String PARAMETERS = "parameters";

	private final Questions questions;

	private final BriefAnswers answers;

	AskTool(Questions questions, BriefAnswers answers) {
		this.questions = questions;
		this.answers = answers;
	}

	@Override
	public McpSchema.Tool described() {
		Map<String, QuestionDescription> byName = this.questions.all()
			.stream()
			.collect(Collectors.toMap(QuestionDescription::name, (question) -> question));
		ToolDescription description = new ToolDescription()
			.take(QUESTION, "string",
					"the name of the question, such as " + byName.keySet().stream().sorted().findFirst().orElse(""))
			.take(PARAMETERS, "object", "its parameters by name, such as {\"buyer\": \"Toyota\"}")
			.take(Arguments.FIRST_ROW, "integer", "where a long answer goes on: the firstRow of its leftOut");
		return description.tool("ask", "Ask a question", """
				Asks one of the questions below. The answer can be quoted: one sentence (says), rows, the evidence for \
				each row, what is disputed, what is not known, and a link (self) that gives it again. A firm, plant, \
				ministry, product or source is given by id, by an identifier such as an LEI, or by name in any script. \
				Every question also takes validAt (day: true in the world then), reportedBy (day: published by then), \
				knownAt (instant: recorded here by then), cases and limit; those marked * take group (self, controlled \
				or ultimate).
				%s""".formatted(this.questions.all().stream().map(AskTool::line).collect(Collectors.joining("\n"))),
				List.of(QUESTION));
	}

	private static String line(QuestionDescription question) {
		return question.name() + (ToolDescription
			.takesGroup(question) ? "*" : "") + ": " + question.asks() + " (" + question.parameters()
				.stream()
				.map((parameter) -> parameter.name() + (parameter.required() ? ": " : "?: ")
						+ (parameter.allowed().isEmpty() ? parameter.type() : String.join("|", parameter.allowed())))
				.collect(Collectors.joining("; ")) + ")";
	}

	@Override
	public JsonNode answer(Arguments arguments) {
		arguments.only(Set.of(QUESTION, PARAMETERS, Arguments.FIRST_ROW));
		return this.answers.ask(arguments.text(QUESTION, "the name of a question; list_questions has them"),
				arguments.object(PARAMETERS).request(), arguments.number(Arguments.FIRST_ROW, 0));
	}

}
