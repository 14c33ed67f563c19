package io.keiretsu.api;

import java.lang.reflect.Method;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.method.support.InvocableHandlerMethod;

/** How the API refuses, for other doors that are to refuse in the same words. */
@Component
public class Refusals {

	private final Problems problems;

	private final ExceptionHandlerMethodResolver handlers = new ExceptionHandlerMethodResolver(Problems.class);

	Refusals(Problems problems) {
		this.problems = problems;
	}

	/**
	 * {@return the problem that the API answers with}
	 * @param reason what went wrong while the current request was answered
	 */
	public ProblemDetail of(RuntimeException reason) {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		Method handler = Objects.requireNonNull(this.handlers.resolveMethod(reason));
		try {
			Object answer = new InvocableHandlerMethod(this.problems, handler)
				.invokeForRequest(new ServletWebRequest(request), null, reason, request);
			return (ProblemDetail) Objects
				.requireNonNull(((ResponseEntity<?>) Objects.requireNonNull(answer)).getBody());
		}
		catch (Exception broken) {
			throw new IllegalStateException(broken);
		}
	}

}
