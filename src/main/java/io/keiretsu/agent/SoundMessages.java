package io.keiretsu.agent;

import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets only those messages through that are requests of JSON-RPC, with parameters of the
 * types that the protocol gives them: of others the transport would tell in words of its
 * own classes.
 */
@Component
class SoundMessages implements HandlerFilterFunction<ServerResponse, ServerResponse> {

	private static final int INVALID_REQUEST = -32600;

	private final JsonMapper json;

	SoundMessages(JsonMapper json) {
		this.json = json;
	}

	@Override
	public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		if (!request.method().equals(HttpMethod.POST)) {
			return next.handle(request);
		}
		byte[] body = request.body(byte[].class);
		return isSound(body) ? next.handle(ServerRequest.from(request).body(body).build()) : ServerResponse.badRequest()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writeValueAsString(Map.of("jsonrpc", "2.0", "error", Map.of("code", INVALID_REQUEST,
					"message",
					"The body is not a request of JSON-RPC 2.0. Send one object with 'jsonrpc': '2.0', 'id', 'method' and 'params' as the Model Context Protocol has them."))));
	}

	private boolean isSound(byte[] body) {
		try {
			JsonNode message = this.json.readTree(body);
			JsonNode id = message.path("id");
			JsonNode parameters = message.path("params");
			return message.path("jsonrpc").asString("").equals("2.0") && message.path("method").isString()
					&& (id.isMissingNode() || id.isString() || id.isIntegralNumber())
					&& (parameters.isMissingNode() || parameters.isObject()) && isText(parameters.path("name"))
					&& isText(parameters.path("uri")) && isText(parameters.path("cursor"))
					&& (parameters.path("arguments").isMissingNode() || parameters.path("arguments").isObject());
		}
		catch (JacksonException broken) {
			return false;
		}
	}

	private static boolean isText(JsonNode node) {
		return node.isMissingNode() || node.isString();
	}

}
