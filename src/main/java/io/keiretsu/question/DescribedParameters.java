package io.keiretsu.question;

import java.util.List;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.jspecify.annotations.Nullable;

/** Describes parameters in OpenAPI. */
final class DescribedParameters {

	private DescribedParameters() {
	}

	/**
	 * {@return the clocks that questions, lists and things take}
	 */
	static List<QueryParameter> clocks() {
		return List.of(optional("validAt", new StringSchema().format("date"), "true in the world on this day; today"),
				optional("knownAt", new StringSchema().format("date-time"), "as recorded here by then; now"),
				optional("reportedBy", new StringSchema().format("date"), "only what was published by this day"),
				optional("cases", new StringSchema(), "only what these cases say, with commas between"));
	}

	static StringSchema words(List<String> allowed, @Nullable String otherwise) {
		StringSchema schema = new StringSchema();
		schema.setEnum(allowed);
		schema.setDefault(otherwise);
		return schema;
	}

	static QueryParameter optional(String name, Schema<?> schema, String description) {
		QueryParameter parameter = new QueryParameter();
		parameter.setName(name);
		parameter.setSchema(schema);
		parameter.setDescription(description);
		return parameter;
	}

}
