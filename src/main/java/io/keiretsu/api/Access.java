package io.keiretsu.api;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import io.keiretsu.access.Tokens;

/**
 * Who may do what, for everything that is served. There are no cookies and no sessions: a
 * browser never says a token by itself, so a page of a stranger has nothing to forge a
 * request with, and needs no token against forgery.
 */
@Configuration(proxyBeanMethods = false)
class Access {

	static final String UNREADABLE = "The address or a header of this request is written in a way that is not read here. Percent-encode what is not ASCII, such as %C3%A9 for é.";

	@Bean
	SecurityFilterChain everything(HttpSecurity http, AccessRules rules, Tokens tokens, AccessProblems problems) {
		return http.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.cacheControl((cache) -> cache.disable())
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.addHeaderWriter(new ContentPolicy()))
			.exceptionHandling((refusing) -> refusing.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
				.permitAll()
				.anyRequest()
				.access(rules))
			.addFilterBefore(new BearerTokens(tokens, problems), AuthorizationFilter.class)
			.build();
	}

	/** Nobody logs in by name and password, and so none is made up at the start. */
	@Bean
	AuthenticationManager nobodyLogsIn() {
		return (login) -> {
			throw new IllegalStateException("nobody logs in");
		};
	}

	/** What no path and no header of ours looks like. */
	@Bean
	RequestRejectedHandler unreadablePaths(ProblemWriter problems) {
		return (request, response, reason) -> problems.write(response, ProblemType.REQUEST_REFUSED.with(UNREADABLE));
	}

}
