package io.keiretsu.api;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of work that wait in lines of their own, so that none of them starves another:
 * whoever writes, sends or takes much cannot keep questions waiting. All lines together
 * hold fewer requests than the server has threads, so that one is left for who asks how
 * it is.
 */
enum Lane {

	/** Questions, searches, lists and tools. */
	ANSWERS,
	/** Scenarios, which are computed elsewhere and waited for. */
	SCENARIOS,
	/** Judgements and retractions, one of which writes at a time. */
	WRITES,
	/** Imports, while they are sent. */
	UPLOADS,
	/** Exports and the feed, for as long as they are taken. */
	EXPORTS;

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final Map<String, Lane> PLACES = Map.of("/api/scenarios", SCENARIOS, "/api/imports", UPLOADS,
			"/api/export", EXPORTS, "/api/changes", EXPORTS, "/mcp", ANSWERS);

	/**
	 * {@return where a request waits; {@code null} where it costs next to nothing}
	 * @param request any request
	 */
	static @Nullable Lane of(HttpServletRequest request) {
		String path = Route.of(request);
		for (Map.Entry<String, Lane> place : PLACES.entrySet()) {
			if (path.startsWith(place.getKey())) {
				return place.getValue();
			}
		}
		if (!path.startsWith("/api") || path.startsWith("/api/jobs") || path.startsWith("/api/schemas")) {
			return null;
		}
		boolean writes = path.startsWith("/api/judgements") || path.startsWith("/api/facts");
		return (writes && !READING.contains(request.getMethod())) ? WRITES : ANSWERS;
	}

	/**
	 * {@return the line of this kind}
	 * @param limits how long those of answers and scenarios are
	 */
	Line line(Limits limits) {
		return switch (this) {
			case ANSWERS -> line(limits.atOnce(), limits);
			case SCENARIOS -> line(2 * limits.atOnce(), limits);
			case WRITES -> new Line(4, 200, 200, Duration.ofSeconds(60));
			case UPLOADS -> new Line(8, 8, 8, limits.patience());
			case EXPORTS -> new Line(4, 4, 4, limits.patience());
		};
	}

	private static Line line(int atOnce, Limits limits) {
		return new Line(atOnce, limits.waiting(), Math.min(limits.waiting(), atOnce / 2), limits.patience());
	}

	/**
	 * {@return whether the work is done once its answer begins to leave, so that whoever
	 * takes it slowly holds no place}
	 */
	boolean isDoneBeforeItLeaves() {
		return this != EXPORTS;
	}

}
