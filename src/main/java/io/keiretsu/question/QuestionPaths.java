package io.keiretsu.question;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Gives every question of the catalogue a path of its own in the OpenAPI description. */
@Component
class QuestionPaths implements OpenApiCustomizer {

	private static final String TEMPLATE = "/api/questions/{room}/{stem}";

	private final Catalogue catalogue;

	QuestionPaths(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void customise(OpenAPI api) {
		api.getPaths().remove(TEMPLATE);
		this.catalogue.all()
			.forEach((asked) -> api.getPaths()
				.addPathItem("/api/questions/" + asked.name(), new PathItem().get(operation(asked))));
	}

	private static Operation operation(Asked asked) {
		List<io.swagger.v3.oas.models.parameters.Parameter> parameters = new ArrayList<>();
		asked.parameters().forEach((parameter) -> parameters.add(described(parameter)));
		if (asked.asksForFirm()) {
			parameters.add(DescribedParameters.optional("group",
					DescribedParameters.words(List.of("self", "controlled", "ultimate"), "controlled"),
					"which legal entities a firm stands for"));
		}
		parameters.addAll(DescribedParameters.clocks());
		parameters.add(DescribedParameters.optional("limit", new IntegerSchema()._default(100),
				"how many rows, at most 1,000"));
		parameters.add(DescribedParameters.optional("format",
				DescribedParameters.words(List.of("json", "csv", "ndjson", "html", "graph", "proof"), "json"),
				"the form of the answer"));
		return new Operation().addTagsItem(asked.name().split("/")[0])
			.operationId(asked.name().replace('/', '-'))
			.summary(asked.cypher().asks())
			.parameters(parameters)
			.responses(new ApiResponses().addApiResponse("200",
					new ApiResponse().description("One sentence, rows, and what they rest on")));
	}

	private static QueryParameter described(AskedParameter parameter) {
		Schema<?> schema = parameter.allowed().isEmpty()
				? (parameter.javaType() == Integer.class) ? new IntegerSchema() : new StringSchema()
				: DescribedParameters.words(parameter.allowed(), parameter.otherwise());
		QueryParameter described = DescribedParameters.optional(parameter.name(), schema,
				parameter.description() + " (" + parameter.type() + ")");
		described.setRequired(parameter.required());
		described.setExample(parameter.example());
		return described;
	}

}
