package io.keiretsu.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

	private static final List<String> WORK = List.of("/api/questions/", "/api/scenarios", "/api/search", "/api/match",
			"/mcp");

	private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

	private static final int MOST_ADDRESSES = 10_000;

	private final Limits limits;

	private final ProblemWriter problems;

	private final Semaphore places;

	private final LoadingCache<String, Bucket> buckets;

	WithinLimits(Limits limits, ProblemWriter problems) {
		this.limits = limits;
		this.problems = problems;
		this.places = new Semaphore(limits.atOnce(), true);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_ADDRESSES)
			.expireAfterAccess(Duration.ofMinutes(1))
			.build((address) -> bucket(limits.requestsPerSecond()));
	}

	private static Bucket bucket(int perSecond) {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
			.build();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
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
		if (WORK.stream().noneMatch(request.getRequestURI()::startsWith)) {
			chain.doFilter(request, response);
			return;
		}
		work(request, response, chain);
	}

	private void work(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!hasPlace()) {
			later(response, ProblemType.TOO_BUSY,
					"%d answers are being worked at, which is as many as there may be, and none was done within %d s. Ask again."
						.formatted(this.limits.atOnce(), this.limits.patience().toSeconds()));
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.places.release();
		}
	}

	private boolean hasPlace() {
		try {
			return this.places.tryAcquire(this.limits.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private boolean isTooLarge(HttpServletRequest request) {
		boolean unmeasured = request.getContentLengthLong() < 0
				&& request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return !request.getRequestURI().startsWith(IMPORTS)
				&& (unmeasured || request.getContentLengthLong() > this.limits.body().toBytes());
	}

	private void later(HttpServletResponse response, ProblemType type, String detail) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
		this.problems.write(response, type.with(detail));
	}

}
