package io.keiretsu.api;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import io.keiretsu.access.Caller;
import io.keiretsu.access.Role;

/**
 * Refuses who has no token, or one that does not allow what is asked. What would have
 * written goes to the log, with who tried and from where, and never with what was said as
 * a token.
 */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final Logger log = LoggerFactory.getLogger(AccessProblems.class);

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final AccessRules rules;

	private final ProblemWriter problems;

	AccessProblems(AccessRules rules, ProblemWriter problems) {
		this.rules = rules;
		this.problems = problems;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		note(request, "nobody known");
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Problems.ASKS_FOR_TOKEN);
		this.problems.write(response, ProblemType.TOKEN_MISSING.with((reason instanceof BadCredentialsException)
				? "What came as 'Authorization: Bearer …' is not a token, or was revoked. 'token list' lists those there are; whoever needs none leaves the header out."
				: "%s %s needs a token as 'Authorization: Bearer …', for the role %s. The one of the home of the database lies in its file 'token'; 'token create' makes others."
					.formatted(request.getMethod(), request.getRequestURI(), word(request))));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		Caller caller = Caller.current();
		note(request, "'" + caller.name() + "'");
		this.problems.write(response,
				ProblemType.ROLE_MISSING
					.with("%s %s needs the role %s, which the token '%s' does not have. Ask with one that has it."
						.formatted(request.getMethod(), request.getRequestURI(), word(request), caller.name())));
	}

	private String word(HttpServletRequest request) {
		Role needed = this.rules.needed(request);
		return (needed != null) ? needed.word() : Role.READER.word();
	}

	private static void note(HttpServletRequest request, String who) {
		if (!READING.contains(request.getMethod())) {
			log.warn("Refused {} {} by {} from {}", request.getMethod(), request.getRequestURI(), who,
					request.getRemoteAddr());
		}
	}

}
