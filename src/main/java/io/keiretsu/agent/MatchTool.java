package io.keiretsu.agent;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.spec.McpSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.keiretsu.match.Comparing;
import io.keiretsu.match.Sought;
import io.keiretsu.question.ParameterRefused;

/** Tells which firms or plants names mean, as {@code POST /api/match} does. */
@Component
@Order(6)
class MatchTool implements AgentTool {

	private static final String NAMES = "names";

	/** So many, with so many candidates, stay within the smallest budget. */
	private static final int MOST_NAMES = 10;

	private static final int CANDIDATES = 3;

	private static final int MOST_CANDIDATES = 5;

	private static final Map<String, Object> TEXT = Map.of("type", "string");

	private static final Map<String, Object> SOUGHT = Map.of("type", "array", "maxItems", MOST_NAMES, "items", Map
		.of("anyOf", List.of(TEXT, Map.of("type", "object", "properties",
				Map.of("name", TEXT, "kind", Map.of("type", "string", "enum", List.of("firm", "plant")), "country",
						TEXT, "place", TEXT, "identifiers", Map.of("type", "object", "additionalProperties", TEXT))))),
			"description",
			"names in any script; or objects with name, kind (firm or plant), country (ISO 3166-1 alpha-2), place and identifiers (lei, isin, ticker, wikidata, corporateNumber)");

	private final Comparing comparing;

	private final JsonMapper json;

	MatchTool(Comparing comparing, JsonMapper json) {
		this.comparing = comparing;
		this.json = json;
	}

	@Override
	public McpSchema.Tool described() {
		return new ToolDescription().take(NAMES, SOUGHT)
			.take(ToolDescription.LIMIT, "integer",
					"how many candidates each gets, 1 to %d; %d if not given".formatted(MOST_CANDIDATES, CANDIDATES))
			.tool("match", "Which firm or plant is it?",
					"Tells of up to %d names which firms or plants of the graph they may mean: matched (it is one), review (it may be one; let a person look) or new, each with candidates, a score from 0 to 1 and the reasons for and against. Use it to tell alike names apart; search is enough to find a name."
						.formatted(MOST_NAMES),
					List.of(NAMES));
	}

	@Override
	public JsonNode answer(Arguments arguments) {
		arguments.only(Set.of(NAMES, ToolDescription.LIMIT));
		List<Sought> sought = sought(arguments.values().get(NAMES));
		int limit = arguments.number(ToolDescription.LIMIT, CANDIDATES);
		if (sought.isEmpty() || sought.size() > MOST_NAMES) {
			throw new ParameterRefused(NAMES, sought.size() + " names", "1 to " + MOST_NAMES + " names at once");
		}
		if (limit > MOST_CANDIDATES) {
			throw new ParameterRefused(ToolDescription.LIMIT, String.valueOf(limit),
					"a number from 1 to " + MOST_CANDIDATES);
		}
		return this.json.valueToTree(this.comparing.match(sought, limit));
	}

	private List<Sought> sought(@Nullable Object names) {
		try {
			List<Sought> sought = this.json.convertValue(names, new TypeReference<>() {
			});
			return (sought != null) ? sought : List.of();
		}
		catch (JacksonException | IllegalArgumentException unreadable) {
			throw new ParameterRefused(NAMES, String.valueOf(names),
					"a list of names, or of objects such as {\"name\": \"Toyota\", \"country\": \"JP\"}");
		}
	}

}
