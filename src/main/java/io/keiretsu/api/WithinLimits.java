package io.keiretsu.api;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is more than the server can serve, before it costs anything: too much from
 * one address, too large a body, and more work than there are places for.
 */
@Component
@EnableConfigurationProperties(Limits.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class WithinLimits extends OncePerRequestFilter {

	/** Imports go to a file, and have bounds of their own. */
	private static final String IMPORTS = "/api/imports";

	/** Whoever looks after the app must always be told. */
	private static final Set<String> HOW_IT_IS = Set.of("/livez", "/readyz");

	private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

	private static final int MOST_ADDRESSES = 10_000;

	private static final Runnable NOTHING = () -> {
	};

	/** So many may send the body of a request at once. */
	private static final int MOST_SENDING = 32;

	private final Limits limits;

	private final ProblemWriter problems;

	private final Map<Lane, Line> lines = new EnumMap<>(Lane.class);

	private final Line sending = new Line(MOST_SENDING, 0, 0, Duration.ZERO);

	private final LoadingCache<String, Bucket> buckets;

	WithinLimits(Limits limits, ProblemWriter problems) {
		this.limits = limits;
		this.problems = problems;
		for (Lane lane : Lane.values()) {
			this.lines.put(lane, lane.line(limits));
		}
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_ADDRESSES)
			.expireAfterAccess(Duration.ofMinutes(1))
			.build((address) -> bucket(limits.requestsPerSecond()));
	}

	/** By a clock that never jumps. */
	private static Bucket bucket(int perSecond) {
		return Bucket.builder()
			.withNanosecondPrecision()
			.addLimit((limit) -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
			.build();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (HOW_IT_IS.contains(Route.of(request))) {
			chain.doFilter(request, response);
			return;
		}
		if (!this.buckets.get(request.getRemoteAddr()).tryConsume(1)) {
			later(response, ProblemType.TOO_MANY_REQUESTS,
					"More than %d requests a second came from %s. Ask more slowly."
						.formatted(this.limits.requestsPerSecond(), request.getRemoteAddr()));
			return;
		}
		if (isTooLarge(request)) {
			this.problems.write(response, ProblemType.BODY_TOO_LARGE.with(
					"The body is longer than %d bytes, or does not say how long it is. Send less, with Content-Length, or bring it in at %s."
						.formatted(this.limits.body().toBytes(), IMPORTS)));
			return;
		}
		Lane lane = Lane.of(request);
		HttpServletRequest whole = (lane == Lane.UPLOADS) ? request : received(request, response);
		if (whole == null) {
			return;
		}
		if (lane == null) {
			serve(whole, response, chain, NOTHING);
			return;
		}
		work(lane, whole, response, chain);
	}

	/** The request with all of its body; {@code null} where that was refused. */
	private @Nullable HttpServletRequest received(HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (request.getContentLengthLong() <= 0) {
			return request;
		}
		if (!this.sending.enter()) {
			later(response, ProblemType.TOO_BUSY, "%d requests are being sent, which is as many as may be. Ask again."
				.formatted(this.sending.atOnce()));
			return null;
		}
		try {
			return new WholeBody(request);
		}
		catch (ClientAbortException | SocketTimeoutException slow) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
			this.problems.write(response, ProblemType.SENT_TOO_SLOWLY.with(ProblemType.SENT_TOO_SLOWLY.meaning()));
			return null;
		}
		finally {
			this.sending.leave();
		}
	}

	private void work(Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Line line = Objects.requireNonNull(this.lines.get(lane));
		if (!line.enter()) {
			later(response, ProblemType.TOO_BUSY,
					"%d requests of this kind are being worked at, which is as many as there may be, and too many wait already or none was done in time. Ask again."
						.formatted(line.atOnce()));
			return;
		}
		AtomicBoolean inside = new AtomicBoolean(true);
		Runnable leaving = () -> {
			if (inside.getAndSet(false)) {
				line.leave();
			}
		};
		try {
			serve(request, response, chain, lane.isDoneBeforeItLeaves() ? leaving : NOTHING);
		}
		finally {
			leaving.run();
		}
	}

	private static void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Runnable leaving) throws ServletException, IOException {
		PacedAnswer answer = new PacedAnswer(response, leaving);
		chain.doFilter(request, answer);
		answer.requireTaken();
	}

	private boolean isTooLarge(HttpServletRequest request) {
		boolean unmeasured = request.getContentLengthLong() < 0
				&& request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return !Route.of(request).startsWith(IMPORTS)
				&& (unmeasured || request.getContentLengthLong() > this.limits.body().toBytes());
	}

	private void later(HttpServletResponse response, ProblemType type, String detail) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
		this.problems.write(response, type.with(detail));
	}

}
