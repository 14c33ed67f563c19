package io.keiretsu;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks over HTTP, as everybody does.
 *
 * @param mvc the app
 */
public record Web(MockMvc mvc) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * {@return the answer to a question, which there must be}
	 * @param question such as {@code supply/who-supplies}
	 * @param parameters such as {@code buyer=Toyota}, not yet encoded
	 */
	public Reply ask(String question, String... parameters) {
		return get("/api/questions/" + question, parameters).ok();
	}

	/**
	 * {@return whatever comes back}
	 * @param path without parameters
	 * @param parameters such as {@code buyer=Toyota}, not yet encoded
	 */
	public Reply get(String path, String... parameters) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
		for (int index = 0; index < parameters.length; index++) {
			uri.queryParam(parameters[index].substring(0, parameters[index].indexOf('=')), "{" + index + "}");
		}
		return get(uri.encode()
			.build(Arrays.stream(parameters)
				.map((parameter) -> parameter.substring(parameter.indexOf('=') + 1))
				.toArray()));
	}

	/**
	 * {@return whatever comes back}
	 * @param uri encoded
	 */
	public Reply get(URI uri) {
		return send(MockMvcRequestBuilders.request(HttpMethod.GET, uri));
	}

	/**
	 * {@return whatever comes back}
	 * @param request any request
	 */
	public Reply send(RequestBuilder request) {
		try {
			MockHttpServletResponse response = this.mvc.perform(request).andReturn().getResponse();
			return new Reply(response.getStatus(), response.getContentType(),
					response.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (Exception failure) {
			throw new AssertionError(failure);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status of HTTP
	 * @param type of the content
	 * @param text the content
	 */
	public record Reply(int status, @Nullable String type, String text) {

		/**
		 * {@return itself, if it is an answer}
		 */
		public Reply ok() {
			assertThat(this.status).as(this.text).isEqualTo(200);
			return this;
		}

		/**
		 * {@return itself, if it is a problem of that kind}
		 * @param status of HTTP
		 * @param kind the end of its type, such as {@code thing-unknown}
		 */
		public Reply isProblem(int status, String kind) {
			assertThat(this.status).as(this.text).isEqualTo(status);
			assertThat(this.type).startsWith("application/problem+json");
			assertThat(text("type")).isEqualTo("/problems/" + kind);
			assertThat(json().path("status").asInt()).isEqualTo(status);
			assertThat(text("title")).isNotBlank();
			assertThat(text("detail")).isNotBlank();
			return this;
		}

		/**
		 * {@return the content}
		 */
		public JsonNode json() {
			return JSON.readTree(this.text);
		}

		/**
		 * {@return the sentence of an answer}
		 */
		public String says() {
			return text("says");
		}

		/**
		 * {@return a text, such as {@code detail}}
		 * @param name of the field
		 */
		public String text(String name) {
			return json().path(name).asString();
		}

		/**
		 * {@return one column of the rows, as texts}
		 * @param name of the column
		 */
		public List<@Nullable String> column(String name) {
			return list("rows", name);
		}

		/**
		 * {@return one field of each item of a list, as texts}
		 * @param list such as {@code items}
		 * @param name of the field
		 */
		public List<@Nullable String> list(String list, String name) {
			return json().path(list).valueStream().map((item) -> plain(item.required(name))).toList();
		}

		private static @Nullable String plain(JsonNode value) {
			return value.isNull() ? null : value.isContainer() ? value.toString() : value.asString();
		}

	}

}
