package io.keiretsu.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

import io.keiretsu.fact.ThingKind;

/** Says in the OpenAPI description what the lists of things and facts take. */
@Component
class ListPaths implements OpenApiCustomizer {

	private static final Map<String, ThingKind> THINGS = Map.of("firms", ThingKind.FIRM, "plants", ThingKind.PLANT,
			"ministries", ThingKind.MINISTRY, "products", ThingKind.PRODUCT, "sources", ThingKind.SOURCE, "cases",
			ThingKind.CASE);

	@Override
	public void customise(OpenAPI api) {
		THINGS.forEach((list, kind) -> {
			describe(get(api, "/api/" + list), list(kind));
			describe(get(api, "/api/" + list + "/{id}"), DescribedParameters.clocks());
		});
		describe(get(api, "/api/facts"), facts());
	}

	private static Operation get(OpenAPI api, String path) {
		return Objects.requireNonNull(api.getPaths().get(path), path).getGet();
	}

	private static void describe(Operation operation, List<QueryParameter> parameters) {
		operation.getParameters().removeIf((parameter) -> parameter.getIn().equals("query"));
		parameters.forEach(operation::addParametersItem);
	}

	private static List<QueryParameter> list(ThingKind kind) {
		List<QueryParameter> parameters = new ArrayList<>();
		parameters.add(text("name", "what it is called, in any script and nearly so"));
		if (Listing.parameters(kind).contains(CountryCode.PARAMETER)) {
			parameters.add(text(CountryCode.PARAMETER, "where it is, ISO 3166-1 alpha-2"));
		}
		parameters.addAll(page());
		return parameters;
	}

	private static List<QueryParameter> facts() {
		List<QueryParameter> parameters = new ArrayList<>();
		parameters.add(text("kind", "such as supply-contract"));
		parameters.add(text("about", "a thing that it joins: an id, an identifier or a name"));
		parameters.add(text("source", "a source that states it"));
		parameters.addAll(page());
		return parameters;
	}

	private static List<QueryParameter> page() {
		List<QueryParameter> parameters = new ArrayList<>(DescribedParameters.clocks());
		parameters.add(DescribedParameters.optional("limit", new IntegerSchema()._default(100),
				"how many a page holds, at most 1,000"));
		parameters.add(text("cursor", "where the last page ended"));
		return parameters;
	}

	private static QueryParameter text(String name, String description) {
		return DescribedParameters.optional(name, new StringSchema(), description);
	}

}
