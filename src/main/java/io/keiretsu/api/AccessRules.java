package io.keiretsu.api;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
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

	/** What holds no data: whether the app is well, what problems there are, the page. */
	private static final List<Rule> RULES = List.of(rule(HttpMethod.OPTIONS, "/**", null),
			rule(HttpMethod.GET, "/livez", null), rule(HttpMethod.GET, "/readyz", null),
			rule(HttpMethod.GET, "/problems/**", null), rule(HttpMethod.GET, "/browser/style.grass", null),
			rule(HttpMethod.GET, "/", null), rule(HttpMethod.GET, "/index.html", null),
			rule(HttpMethod.GET, "/favicon.ico", null), rule(HttpMethod.GET, "/page/**", null),
			rule(HttpMethod.GET, "/webjars/**", null), rule(HttpMethod.POST, "/mcp", Role.READER),
			rule(HttpMethod.POST, "/api/scenarios", Role.READER), rule(HttpMethod.POST, "/api/match", Role.READER),
			rule(HttpMethod.GET, "/api/backup", Role.ADMIN), rule(HttpMethod.HEAD, "/api/backup", Role.ADMIN),
			rule(HttpMethod.POST, "/api/imports", Role.EDITOR), rule(HttpMethod.DELETE, "/api/jobs/*", Role.EDITOR),
			rule(HttpMethod.POST, "/api/judgements", Role.REVIEWER),
			rule(HttpMethod.DELETE, "/api/judgements/*", Role.REVIEWER),
			rule(HttpMethod.POST, "/api/facts/*/retraction", Role.REVIEWER));

	private final AccessSettings.Reading reading;

	AccessRules(AccessSettings settings) {
		this.reading = settings.reading();
	}

	private record Rule(RequestMatcher requests, @Nullable Role role) {

	}

	private static Rule rule(HttpMethod method, String path, @Nullable Role role) {
		return new Rule(PathPatternRequestMatcher.withDefaults().matcher(method, path), role);
	}

	/**
	 * {@return the role that a request needs, or {@code null} if anybody may ask}
	 * @param request any request
	 */
	@Nullable Role needed(HttpServletRequest request) {
		for (Rule rule : RULES) {
			if (rule.requests().matches(request)) {
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
