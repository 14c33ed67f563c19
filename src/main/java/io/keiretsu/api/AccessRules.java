package io.keiretsu.api;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

import io.keiretsu.access.AccessSettings;
import io.keiretsu.access.Caller;
import io.keiretsu.access.Role;

/**
 * Which role a request needs. The first rule that fits holds; what no rule names reads,
 * if its method does, and else needs an admin.
 */
@Component
class AccessRules implements AuthorizationManager<RequestAuthorizationContext> {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	/** What holds no data: whether the app is well, what problems there are, the page. */
	private static final List<String> WITHOUT_DATA = List.of("/livez", "/readyz", "/problems/**",
			"/browser/style.grass", "/", "/index.html", "/favicon.ico", "/page/**", "/webjars/**");

	private static final List<Rule> RULES = Stream.concat(
			WITHOUT_DATA.stream().map((path) -> new Rule(READING, PATHS.matcher(path), null)),
			Stream.of(rule("OPTIONS", "/**", null), rule("POST", "/mcp", Role.READER),
					rule("GET", "/api/backup", Role.ADMIN), rule("HEAD", "/api/backup", Role.ADMIN),
					rule("POST", "/api/scenarios", Role.READER), rule("POST", "/api/match", Role.READER),
					rule("POST", "/api/imports", Role.EDITOR), rule("DELETE", "/api/jobs/*", Role.EDITOR),
					rule("POST", "/api/judgements", Role.REVIEWER), rule("DELETE", "/api/judgements/*", Role.REVIEWER),
					rule("POST", "/api/facts/*/retraction", Role.REVIEWER)))
		.toList();

	private final AccessSettings.Reading reading;

	AccessRules(AccessSettings settings) {
		this.reading = settings.reading();
	}

	private record Rule(Set<String> methods, RequestMatcher paths, @Nullable Role role) {

		boolean fits(HttpServletRequest request) {
			return this.methods.contains(request.getMethod()) && this.paths.matches(request);
		}

	}

	private static Rule rule(String method, String path, @Nullable Role role) {
		return new Rule(Set.of(method), PATHS.matcher(path), role);
	}

	/**
	 * {@return the role that a request needs, or {@code null} if anybody may ask}
	 * @param request any request
	 */
	@Nullable Role needed(HttpServletRequest request) {
		for (Rule rule : RULES) {
			if (rule.fits(request)) {
				return whereClosed(rule.role());
			}
		}
		return READING.contains(request.getMethod()) ? whereClosed(Role.READER) : Role.ADMIN;
	}

	private @Nullable Role whereClosed(@Nullable Role role) {
		return (role == Role.READER && this.reading == AccessSettings.Reading.OPEN) ? null : role;
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext asked) {
		Role needed = needed(asked.getRequest());
		return new AuthorizationDecision(
				needed == null || who.get() != null && Caller.current().roles().contains(needed));
	}

}
