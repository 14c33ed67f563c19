package io.keiretsu.ingest;

import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Says in the OpenAPI description what judgements take, and how they are refused. */
@Component
class JudgementPaths implements OpenApiCustomizer {

	private static final Map<String, String> PARAMETERS = Map.of("about",
			"a firm or plant that they concern: an id, an identifier or a name", "verdict", "same, not-same or unsure",
			"limit", "how many a page holds, at most 1,000", "cursor", "where the last page ended", "reason",
			"why it is taken back", "id", "the judgement's id");

	@Override
	public void customise(OpenAPI api) {
		PathItem all = Objects.requireNonNull(api.getPaths().get("/api/judgements"));
		PathItem one = Objects.requireNonNull(api.getPaths().get("/api/judgements/{id}"));
		describe(all.getGet(), "The judgements that stand");
		describe(all.getPost(),
				"Judges whether two firms or plants are one. 409 where another verdict stands than is expected, and, with the chain, where it contradicts what follows from others.");
		describe(one.getGet(), "A judgement, whether it stands or not");
		describe(one.getDelete(), "Takes a judgement back");
	}

	private static void describe(Operation operation, String summary) {
		operation.setSummary(summary);
		if (operation.getParameters() != null) {
			operation.getParameters()
				.forEach((parameter) -> parameter.setDescription(PARAMETERS.get(parameter.getName())));
		}
	}

}
