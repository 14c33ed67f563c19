package io.keiretsu.api;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
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
	 * What is asked with a body, under exactly this path, and never writes; agents ask at
	 * the last.
	 */
	private static final Set<String> ASKING = Set.of("/api/match", "/api/scenarios", "/mcp");

	private final EditorToken token;

	private final ProblemWriter problems;

	WritersNeedToken(EditorToken token, ProblemWriter problems) {
		this.token = token;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return READING.contains(request.getMethod())
				|| (request.getMethod().equals("POST") && ASKING.contains(request.getRequestURI()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.token.isIn(request.getHeader(HttpHeaders.AUTHORIZATION))) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Problems.ASKS_FOR_TOKEN);
		this.problems.write(response, ProblemType.TOKEN_MISSING.with(
				"%s %s writes, and needs the editor's token as 'Authorization: Bearer …'. It lies in the file 'token' of the home of the database."
					.formatted(request.getMethod(), request.getRequestURI())));
	}

}
