package io.keiretsu.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the app when its memory is over while it serves: whatever else has met the same is
 * half done, and nobody knows what. Nothing that was acknowledged is lost by that, and
 * jobs go on at the next start. Jobs and scenarios that are too large for the memory say
 * so themselves, and end nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MemoryOver extends OncePerRequestFilter implements Thread.UncaughtExceptionHandler {

	private static final int EXIT_CODE = 3;

	MemoryOver() {
		Thread.setDefaultUncaughtExceptionHandler(this);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | IOException | RuntimeException | OutOfMemoryError failure) {
			endIf(failure);
			throw failure;
		}
	}

	@Override
	public void uncaughtException(Thread thread, Throwable failure) {
		endIf(failure);
		failure.printStackTrace();
	}

	/**
	 * Ends the app if that is why something failed.
	 * @param failure what was thrown
	 */
	static void endIf(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError) {
				System.err.println("Keiretsu ends, since its memory is over. Start it again, with more (java -Xmx).");
				Runtime.getRuntime().halt(EXIT_CODE);
			}
		}
	}

}
