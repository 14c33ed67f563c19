package io.keiretsu.agent;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Gives the door for agents its path in the OpenAPI description. */
@Component
class AgentPath implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		Operation operation = new Operation().addTagsItem("agent")
			.operationId("mcp")
			.summary("Tools for agents, by the Model Context Protocol (Streamable HTTP)")
			.responses(new ApiResponses().addApiResponse("200",
					new ApiResponse().description("The response of JSON-RPC to the request in the body")));
		api.getPaths().addPathItem("/mcp", new PathItem().post(operation));
	}

}
