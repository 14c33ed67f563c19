package io.keiretsu.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to names that are ours, and only to pages that are. A page of a stranger
 * can make its own name point to this machine (DNS rebinding); what a browser then sends
 * says that name as its {@code Host}. A number, or {@code localhost}, cannot be made to
 * point elsewhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OnlyOurNames extends OncePerRequestFilter {

	/** What Neo4j Browser, a page of another port, loads. */
	private static final String FOR_NEO4J_BROWSER = "/browser/";

	private static final Pattern NUMBER = Pattern.compile("\\[[0-9a-f:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");

	private static final Pattern PORT = Pattern.compile(":\\d*$");

	private final List<String> names;

	private final ProblemWriter problems;

	OnlyOurNames(@Value("${keiretsu.hosts:}") List<String> names, ProblemWriter problems) {
		this.names = names.stream().map((name) -> name.strip().toLowerCase(Locale.ROOT)).toList();
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getHeader(HttpHeaders.HOST);
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (host != null && !isOurs(host)) {
			refuse(response,
					"The name '%s' is not one of ours. Ask localhost or the number of this machine, or let the setting keiretsu.hosts name it."
						.formatted(host));
		}
		else if (origin != null && !isOurs(origin, host, Route.of(request))) {
			refuse(response, "A page of '%s' may not ask here. Open the page of this server, or ask without a browser."
				.formatted(origin));
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private boolean isOurs(String origin, @Nullable String host, String path) {
		String authority = authority(origin);
		return authority != null && (authority.equalsIgnoreCase(host) || this.names.contains(name(authority))
				|| path.startsWith(FOR_NEO4J_BROWSER) && isOurs(authority));
	}

	private static @Nullable String authority(String origin) {
		try {
			return URI.create(origin).getRawAuthority();
		}
		catch (IllegalArgumentException nonsense) {
			return null;
		}
	}

	private boolean isOurs(String authority) {
		String name = name(authority);
		return name.equals("localhost") || name.endsWith(".localhost") || NUMBER.matcher(name).matches()
				|| this.names.contains(name);
	}

	private static String name(String authority) {
		return PORT.matcher(authority.toLowerCase(Locale.ROOT)).replaceFirst("");
	}

	private void refuse(HttpServletResponse response, String detail) throws IOException {
		this.problems.write(response, ProblemType.SITE_REFUSED.with(detail));
	}

}
