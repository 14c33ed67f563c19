package io.keiretsu.agent;

import java.time.Duration;
import java.util.List;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import io.keiretsu.api.Refusals;
import io.keiretsu.question.Questions;

/**
 * The server of tools, resources and one prompt. It keeps no sessions: each request is
 * answered by itself, on its own thread, as those of the API are.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgentSettings.class)
class AgentDoor {

	private static final String INSTRUCTIONS = """
			Keiretsu knows who supplies whom, from where, according to whom: firms, plants, ministries, supply \
			contracts, targets and public money. Use ask; its description lists every question. Quote the sentence \
			(says) with its sources, and never claim that what is not documented does not exist. The prompt \
			how_to_quote teaches the rest.""";

	@Bean
	WebMvcStatelessServerTransport agentTransport() {
		return WebMvcStatelessServerTransport.builder().messageEndpoint("/mcp").build();
	}

	@Bean
	RouterFunction<ServerResponse> agentRoutes(WebMvcStatelessServerTransport transport, SoundMessages sound) {
		return transport.getRouterFunction().filter(sound);
	}

	@Bean
	@Order(4)
	AgentTool evidenceTool(Questions questions, BriefAnswers answers) {
		return new QuestionTool("evidence", questions.of("provenance/evidence"), answers);
	}

	@Bean
	@Order(5)
	AgentTool statementsTool(Questions questions, BriefAnswers answers) {
		return new QuestionTool("statements", questions.of("provenance/statements"), answers);
	}

	@Bean
	@Order(8)
	AgentTool whatChangedTool(Questions questions, BriefAnswers answers) {
		return new QuestionTool("what_changed", questions.of("provenance/what-changed"), answers);
	}

	@Bean(destroyMethod = "close")
	McpStatelessSyncServer agentServer(WebMvcStatelessServerTransport transport, List<AgentTool> tools,
			Resources resources, HowToQuote howToQuote, Refusals refusals, JsonMapper json) {
		return McpServer.sync(transport)
			.serverInfo(McpSchema.Implementation.builder("keiretsu", "1").title("Keiretsu").build())
			.instructions(INSTRUCTIONS)
			.capabilities(
					McpSchema.ServerCapabilities.builder().tools(false).resources(false, false).prompts(false).build())
			.tools(tools.stream().map((tool) -> specified(tool, refusals, json)).toList())
			.resourceTemplates(resources.templates())
			.prompts(howToQuote.prompt())
			.validateToolInputs(false)
			.immediateExecution(true)
			.requestTimeout(Duration.ofMinutes(5))
			.build();
	}

	private static SyncToolSpecification specified(AgentTool tool, Refusals refusals, JsonMapper json) {
		return new SyncToolSpecification(tool.described(), (context, request) -> {
			try {
				return told(tool.answer(new Arguments(request.arguments())), false);
			}
			catch (RuntimeException reason) {
				return told(json.valueToTree(refusals.of(reason)), true);
			}
		});
	}

	private static McpSchema.CallToolResult told(JsonNode answer, boolean refused) {
		return McpSchema.CallToolResult.builder().addTextContent(answer.toString()).isError(refused).build();
	}

}
