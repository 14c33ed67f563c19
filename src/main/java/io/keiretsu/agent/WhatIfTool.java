package io.keiretsu.agent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.spec.McpSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.keiretsu.access.Caller;
import io.keiretsu.disruption.ScenarioAsked;
import io.keiretsu.disruption.WhatIf;

/** Asks what follows if something stops, as {@code POST /api/scenarios} does. */
@Component
@Order(7)
class WhatIfTool implements AgentTool {

	private static final String STOP = "stop";

	private static final String TEXT = "string";

	private static final Map<String, Object> STOPPED = Map.of("type", "array", "items",
			Map.of("anyOf", List.of(Map.of("type", TEXT), Map.of("type", "object", "properties",
					Map.of("what", Map.of("type", TEXT), "losing", Map.of("type", "number", "minimum", 0, "maximum", 1),
							"recover", Map.of("type", TEXT)),
					"required", List.of("what")))),
			"description",
			"what stops: firms, plants or products by id or name, or country:CN; or objects with what, losing (the part that is lost, 0 to 1) and recover (such as P90D)");

	private final WhatIf whatIf;

	private final Budget budget;

	private final JsonMapper json;

	WhatIfTool(WhatIf whatIf, Budget budget, JsonMapper json) {
		this.whatIf = whatIf;
		this.budget = budget;
		this.json = json;
	}

	@Override
	public McpSchema.Tool described() {
		return new ToolDescription().take(STOP, STOPPED)
			.take("survive", Map.of("type", "object", "additionalProperties", Map.of("type", TEXT), "description",
					"how long firms go on without an input, by id or name, such as {\"toyota-motor\": \"P14D\"}"))
			.take("model", Map.of("type", TEXT, "enum", List.of("reach", "exposure", "esri"), "default", "exposure",
					"description", "who is reached, how much of it is lost, or what that means for the economy"))
			.take("direction",
					Map.of("type", TEXT, "enum", List.of("downstream", "upstream", "both"), "default", "downstream"))
			.take("tiers", TEXT, "how many tiers, 1 to 1000, or unlimited; 10 if not given")
			.take("against",
					Map.of("type", "object", "description", "another scenario to compare with, of the same keys"))
			.everyQuestion()
			.tool("what_if", "What if it stops?",
					"Computes what follows if firms, plants, products or a whole country stop, and changes nothing that is stored. One sentence (says), and rows of the firms that are hit, with the loss as a range, the money that is documented, the strongest path that leads there (because) and who else could supply; then totals and the assumptions made. A loss is computed from what is documented: quote it as computed, with its assumptions.",
					List.of(STOP));
	}

	@Override
	public JsonNode answer(Arguments arguments) {
		Map<String, @Nullable Object> scenario = new HashMap<>(arguments.values());
		scenario.remove(Arguments.FIRST_ROW);
		ObjectNode answer = this.json.valueToTree(
				this.whatIf.answer(ScenarioAsked.of(this.json.valueToTree(scenario)), Caller.current().seesInternal()));
		return this.budget.excerpt(answer, arguments.number(Arguments.FIRST_ROW, 0));
	}

}
