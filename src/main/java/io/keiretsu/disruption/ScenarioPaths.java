package io.keiretsu.disruption;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Says in the OpenAPI description what scenarios take. */
@Component
class ScenarioPaths implements OpenApiCustomizer {

	private static final String ROOT = "/api/scenarios";

	private static final String EXAMPLE = """
			{"stop": ["lansing-battery-plant", {"what": "country:CN", "losing": 0.5, "recover": "P90D"}],
			 "survive": {"toyota-motor": "P14D"}, "model": "exposure", "direction": "downstream", "tiers": 10, "limit": 100}
			""";

	@Override
	public void customise(OpenAPI api) {
		PathItem scenarios = Objects.requireNonNull(api.getPaths().get(ROOT), ROOT);
		describe(scenarios.getPost(), "Who loses how much when something stops?", List.of());
		scenarios.getPost()
			.requestBody(new RequestBody().required(true)
				.content(new Content().addMediaType("application/json",
						new MediaType().schema(body()).example(EXAMPLE))));
		describe(scenarios.getGet(), "The same, with the body as a parameter",
				List.of(parameter("scenario", new StringSchema(), "the JSON that POST takes", true)));
		QueryParameter buyer = parameter("buyer", new StringSchema(), "the firm that is supplied, by id or name", true);
		weakness(api, "chokepoints", "Whose stop cuts the most of what reaches a buyer?", List.of(buyer));
		weakness(api, "critical-sets", "Which few plants or firms carry a share of a buyer's supply?",
				List.of(buyer, parameter("share", new NumberSchema(), "to carry, 0 to 1; 0.5", false),
						parameter("kind", new StringSchema(), "plant or firm; plant", false),
						parameter("tiers", new IntegerSchema(), "how far up, 1 to 10; 3", false)));
		weakness(api, "systemic-risk", "Whose stop would cost the most of all output?", List
			.of(parameter("documented", new NumberSchema(),
					"the part of all contracts that must have an amount, 0 to 1; 0.5. Below it the ranking is refused",
					false)));
	}

	private static void weakness(OpenAPI api, String name, String asks, List<QueryParameter> own) {
		Operation operation = Objects.requireNonNull(api.getPaths().get(ROOT + "/" + name), name).getGet();
		describe(operation, asks, own);
		clocks().forEach(operation::addParametersItem);
	}

	private static void describe(Operation operation, String asks, List<QueryParameter> parameters) {
		operation.summary(asks)
			.tags(List.of("scenarios"))
			.responses(
					new ApiResponses()
						.addApiResponse("200",
								new ApiResponse()
									.description("One sentence, rows, totals, assumptions, and what they rest on"))
						.addApiResponse("202", new ApiResponse().description(
								"A job, where it takes long or Prefer: respond-async is said; Location names it")));
		if (operation.getParameters() != null) {
			operation.getParameters().removeIf((parameter) -> "query".equals(parameter.getIn()));
		}
		parameters.forEach(operation::addParametersItem);
	}

	private static Schema<?> body() {
		Schema<?> body = new ObjectSchema().required(List.of("stop"));
		Map.of("stop", "what stops: ids, names or country:CN, or objects with what, losing (0 to 1) and recover (P90D)",
				"survive", "how long firms go on without an input: {\"toyota-motor\": \"P14D\"}", "model",
				"exposure, reach or esri", "direction", "downstream, upstream or both", "tiers",
				"1 to 1,000, or unlimited", "limit", "how many rows, at most 1,000", "validAt",
				"true in the world on this day", "knownAt", "as recorded here by then", "reportedBy",
				"only what was published by this day", "against", "another scenario to compare with")
			.forEach((name, says) -> body.addProperty(name, new Schema<>().description(says)));
		return body.addProperty("cases", new Schema<>().description("only what these cases say"));
	}

	private static List<QueryParameter> clocks() {
		return List.of(
				parameter("validAt", new StringSchema().format("date"), "true in the world on this day; today", false),
				parameter("knownAt", new StringSchema().format("date-time"), "as recorded here by then; now", false),
				parameter("reportedBy", new StringSchema().format("date"), "only what was published by this day",
						false),
				parameter("cases", new StringSchema(), "only what these cases say, with commas between", false),
				parameter("limit", new IntegerSchema(), "how many rows, at most 1,000; 100", false));
	}

	private static QueryParameter parameter(String name, Schema<?> schema, String description, boolean required) {
		QueryParameter parameter = new QueryParameter();
		parameter.setName(name);
		parameter.setSchema(schema);
		parameter.setDescription(description);
		parameter.setRequired(required);
		return parameter;
	}

}
