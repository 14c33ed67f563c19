package io.keiretsu.agent;

import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.JsonNode;

/** Something that an agent may ask for. It reads, and changes nothing. */
interface AgentTool {

	/**
	 * {@return what agents are told of it before they use it}
	 */
	McpSchema.Tool described();

	/**
	 * {@return the answer, no longer than the budget}
	 * @param arguments what the agent asks for
	 */
	JsonNode answer(Arguments arguments);

}
