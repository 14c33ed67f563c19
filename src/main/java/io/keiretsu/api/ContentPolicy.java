package io.keiretsu.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may do with what it gets: the page runs its own modules and nothing
 * else; an answer as a page has its style inside, and runs nothing at all.
 */
class ContentPolicy implements HeaderWriter {

	private static final String NOWHERE_ELSE = "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String OF_THE_PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'"
			+ NOWHERE_ELSE;

	private static final String OF_ANSWERS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
			+ NOWHERE_ELSE;

	/** Swagger UI sets styles on its elements. */
	private static final String OF_SWAGGER = OF_THE_PAGE.replace("style-src 'self'",
			"style-src 'self' 'unsafe-inline'");

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		String path = Route.of(request);
		response.setHeader("Content-Security-Policy",
				path.startsWith("/api/") ? OF_ANSWERS : path.startsWith("/swagger-ui/") ? OF_SWAGGER : OF_THE_PAGE);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		}
	}

}
