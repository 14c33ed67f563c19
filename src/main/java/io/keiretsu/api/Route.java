package io.keiretsu.api;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path by which a request is served. As it was sent, the same path can be written in
 * many ways ({@code /%61pi}).
 */
final class Route {

	private Route() {
	}

	static String of(HttpServletRequest request) {
		return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
	}

}
