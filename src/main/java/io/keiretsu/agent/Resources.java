package io.keiretsu.agent;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import io.keiretsu.api.Refusals;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.provenance.KnownFacts;
import io.keiretsu.provenance.Sources;
import io.keiretsu.question.Listing;
import io.keiretsu.question.Request;

/** Sources and facts, which an answer names by id, for agents that look them up. */
@Component
class Resources {

	private static final String SOURCES = "keiretsu://sources/";

	private static final String FACTS = "keiretsu://facts/";

	private final Sources sources;

	private final Listing listing;

	private final KnownFacts facts;

	private final Refusals refusals;

	private final JsonMapper json;

	Resources(Sources sources, Listing listing, KnownFacts facts, Refusals refusals, JsonMapper json) {
		this.sources = sources;
		this.listing = listing;
		this.facts = facts;
		this.refusals = refusals;
		this.json = json;
	}

	List<SyncResourceTemplateSpecification> templates() {
		return List.of(template(SOURCES, "source", "A source",
				"Who published it and when, in which language, how reliable it is, and which sources it retells. The id is the source of a piece of evidence.",
				(id) -> this.listing.one(this.sources, ThingKind.SOURCE, id, new Request(Map.of()))),
				template(FACTS, "fact", "A fact",
						"What it says, since when it is known, and everywhere it is or was stated. The id is among the facts of a row.",
						this.facts::one));
	}

	private SyncResourceTemplateSpecification template(String place, String name, String title, String description,
			Function<String, Object> reading) {
		McpSchema.ResourceTemplate template = McpSchema.ResourceTemplate.builder(place + "{id}", name)
			.title(title)
			.description(description)
			.mimeType(MediaType.APPLICATION_JSON_VALUE)
			.build();
		return new SyncResourceTemplateSpecification(template, (context, request) -> read(place, request, reading));
	}

	private McpSchema.ReadResourceResult read(String place, McpSchema.ReadResourceRequest request,
			Function<String, Object> reading) {
		String uri = request.uri();
		try {
			String text = this.json.writeValueAsString(reading.apply(uri.substring(place.length())));
			return McpSchema.ReadResourceResult.builder(List.of(McpSchema.TextResourceContents.builder(uri, text)
				.mimeType(MediaType.APPLICATION_JSON_VALUE)
				.build())).build();
		}
		catch (RuntimeException reason) {
			throw refused(this.refusals.of(reason));
		}
	}

	private McpError refused(ProblemDetail problem) {
		int code = (problem.getStatus() == HttpStatus.NOT_FOUND.value()) ? McpSchema.ErrorCodes.RESOURCE_NOT_FOUND
				: (problem.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? McpSchema.ErrorCodes.INVALID_PARAMS
						: McpSchema.ErrorCodes.INTERNAL_ERROR;
		return McpError.builder(code)
			.message(String.valueOf(problem.getDetail()))
			.data(this.json.convertValue(problem, Map.class))
			.build();
	}

}
