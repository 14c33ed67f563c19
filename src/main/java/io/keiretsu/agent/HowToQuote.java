package io.keiretsu.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Teaches an agent how to quote an answer, so that whoever reads it can check it. */
@Component
class HowToQuote {

	static final String NAME = "how_to_quote";

	private static final String QUESTION = "question";

	private final String lesson;

	HowToQuote() {
		try {
			this.lesson = new ClassPathResource("agent/how-to-quote.md").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	SyncPromptSpecification prompt() {
		String description = "Teaches how to answer from Keiretsu so that a reader can check it: what to quote, whom to name, and what not to claim.";
		McpSchema.Prompt prompt = McpSchema.Prompt.builder(NAME)
			.title("Answer, and quote")
			.description(description)
			.arguments(List.of(McpSchema.PromptArgument.builder(QUESTION)
				.description("what the person wants to know")
				.required(false)
				.build()))
			.build();
		return new SyncPromptSpecification(prompt,
				(context,
						request) -> McpSchema.GetPromptResult.builder(List.of(McpSchema.PromptMessage
							.builder(McpSchema.Role.USER, McpSchema.TextContent.builder(text(request)).build())
							.build())).description(description).build());
	}

	private String text(McpSchema.GetPromptRequest request) {
		Object question = (request.arguments() != null) ? request.arguments().get(QUESTION) : null;
		return (question != null) ? this.lesson + "\nThe question is: " + question + "\n" : this.lesson;
	}

}
