package io.keiretsu.api;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import io.keiretsu.graph.EditorToken;

/** Lets only those write who know the editor's token. */
@Component
class WritersNeedToken extends OncePerRequestFilter {

	/**
	 * Whatever else is asked for needs the token, whatever its path: a path can be
	 * written in many ways.
	 */
	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	/**
	 * What is posted here is compared and forgotten. It is this path, in this spelling.
	 */
	private static final Set<String> COMPARING = Set.of("/api/match");

	private final EditorToken token;

	private final JsonMapper json;

	WritersNeedToken(EditorToken token, JsonMapper json) {
		this.token = token;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return READING.contains(request.getMethod())
				|| "POST".equals(request.getMethod()) && COMPARING.contains(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.token.isIn(request.getHeader(HttpHeaders.AUTHORIZATION))) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Problems.ASKS_FOR_TOKEN);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), ProblemType.TOKEN_MISSING.with(
				"%s %s writes, and needs the editor's token as 'Authorization: Bearer …'. It lies in the file 'token' of the home of the database."
					.formatted(request.getMethod(), request.getRequestURI())));
	}

}
