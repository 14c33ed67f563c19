package io.keiretsu.agent;

import java.util.List;
import java.util.Set;

import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.keiretsu.question.Names;
import io.keiretsu.question.ParameterRefused;

/** Finds what goes by a name, as {@code GET /api/search} does. */
@Component
@Order(1)
class SearchTool implements AgentTool {

	private static final String TEXT = "q";

	private static final int SHOWN = 20;

	private static final int MOST = 100;

	private final Names names;

	private final JsonMapper json;

	SearchTool(Names names, JsonMapper json) {
		this.names = names;
		this.json = json;
	}

	@Override
	public McpSchema.Tool described() {
		return new ToolDescription().take(TEXT, "string", "a name in any script, or nearly so")
			.take(ToolDescription.LIMIT, "integer", "how many at most, 1 to %d; %d if not given".formatted(MOST, SHOWN))
			.tool("search", "Search by name",
					"Finds firms, plants, ministries, programmes, products, sources and cases by a name in any script, even a misspelt one. Gives id, name and kind of each, best first. The other tools take names themselves; search when they answer that a name is unclear.",
					List.of(TEXT));
	}

	@Override
	public JsonNode answer(Arguments arguments) {
		arguments.only(Set.of(TEXT, ToolDescription.LIMIT));
		int limit = arguments.number(ToolDescription.LIMIT, SHOWN);
		if (limit < 1 || limit > MOST) {
			throw new ParameterRefused(ToolDescription.LIMIT, String.valueOf(limit),
					"a whole number from 1 to " + MOST);
		}
		return this.json.valueToTree(this.names.like(arguments.text(TEXT, "a name such as Toyota"), List.of(), limit));
	}

}
