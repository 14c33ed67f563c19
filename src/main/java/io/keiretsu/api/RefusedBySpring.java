package io.keiretsu.api;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns into a problem what Spring refuses before our own code sees it. */
abstract class RefusedBySpring extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(RefusedBySpring.class);

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException missing, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return handleExceptionInternal(missing,
				ProblemType.PARAMETER_REFUSED
					.with("The parameter %s is missing.".formatted(missing.getParameterName())),
				headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception reason, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = (body instanceof ProblemDetail given && given.getType() != null
				&& given.getType().toString().startsWith("/problems/")) ? given
						: ProblemType.of(status.value()).with(detail(reason, body, status, request));
		if (status.is5xxServerError() && !DisconnectedClientHelper.isClientDisconnectedException(reason)) {
			log.error("{} failed", request.getDescription(false), reason);
		}
		HttpHeaders own = new HttpHeaders(headers);
		own.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.handleExceptionInternal(reason, problem, own, status, request);
	}

	private static String detail(Exception reason, @Nullable Object body, HttpStatusCode status, WebRequest request) {
		if (status.value() == 404 && request instanceof ServletWebRequest web) {
			return "There is nothing at %s. GET /api links everything.".formatted(web.getRequest().getRequestURI());
		}
		return (body instanceof ProblemDetail given && given.getDetail() != null) ? given.getDetail()
				: String.valueOf(reason.getMessage());
	}

}
