package io.keiretsu.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.spec.McpSchema;

import io.keiretsu.question.QuestionDescription;

/** Describes a tool to agents: its words, what it takes, and that it is harmless. */
final class ToolDescription {

	static final String LIMIT = "limit";

	private final Map<String, Object> properties = new LinkedHashMap<>();

	/**
	 * The clocks and the rest that every question takes, and how to go on with a long
	 * answer.
	 */
	ToolDescription everyQuestion() {
		return take("validAt", "string", "true in the world on this day, such as 2026-01-31; today if not given")
			.take("knownAt", "string", "as recorded here by this instant; now if not given")
			.take("reportedBy", "string", "only what was published by this day: what was known then")
			.take("cases", "string", "only what these cases say: ids with commas between")
			.take(LIMIT, "integer", "how many rows, 1 to 1000; 100 if not given")
			.take(Arguments.FIRST_ROW, "integer", "where a long answer goes on: the firstRow of its leftOut");
	}

	ToolDescription take(String name, String type, String description) {
		return take(name, Map.of("type", type, "description", description));
	}

	ToolDescription take(String name, Map<String, Object> schema) {
		this.properties.put(name, schema);
		return this;
	}

	ToolDescription takeAll(QuestionDescription question) {
		question.parameters().forEach((parameter) -> this.properties.put(parameter.name(), schema(parameter)));
		if (takesGroup(question)) {
			this.properties.put("group", Map.of("type", "string", "enum", List.of("self", "controlled", "ultimate"),
					"default", "controlled", "description", "which legal entities a firm stands for"));
		}
		return this;
	}

	static boolean takesGroup(QuestionDescription question) {
		return question.parameters().stream().anyMatch((parameter) -> parameter.kinds().contains("firm"));
	}

	private static Map<String, Object> schema(QuestionDescription.DescribedParameter parameter) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", parameter.type().equals("number") ? "integer" : "string");
		schema.put("description", parameter.description() + " (" + parameter.type() + ")");
		if (!parameter.allowed().isEmpty()) {
			schema.put("enum", parameter.allowed());
		}
		if (parameter.otherwise() != null) {
			schema.put("default", parameter.otherwise());
		}
		if (parameter.example() != null) {
			schema.put("examples", List.of(parameter.example()));
		}
		return schema;
	}

	/**
	 * {@return the tool}
	 * @param name of letters, digits and underscores
	 * @param title for people
	 * @param description for agents
	 * @param required what must be given
	 */
	McpSchema.Tool tool(String name, String title, String description, List<String> required) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", "object");
		schema.put("properties", this.properties);
		schema.put("required", required);
		schema.put("additionalProperties", false);
		return McpSchema.Tool.builder(name, schema)
			.title(title)
			.description(description)
			.annotations(new McpSchema.ToolAnnotations(title, true, false, true, false, null))
			.build();
	}

}
