package io.keiretsu.api;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import io.keiretsu.access.Caller;
import io.keiretsu.access.Tokens;

/**
 * Learns who asks from {@code Authorization: Bearer …}. A token that is none is refused
 * even where none is needed: whoever says one relies on it.
 */
class BearerTokens extends OncePerRequestFilter {

	private static final String BEARER = "Bearer ";

	private final Tokens tokens;

	private final AccessProblems problems;

	BearerTokens(Tokens tokens, AccessProblems problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String said = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (said == null || !said.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			chain.doFilter(request, response);
			return;
		}
		Optional<Caller> holder = this.tokens.holder(said.substring(BEARER.length()).strip(), request.getRemoteAddr());
		if (holder.isEmpty()) {
			this.problems.commence(request, response, new BadCredentialsException("not a token"));
			return;
		}
		SecurityContextHolder.setContext(holder.get().context());
		chain.doFilter(request, response);
	}

}
