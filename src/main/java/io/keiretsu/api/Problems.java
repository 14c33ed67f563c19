package io.keiretsu.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.UriUtils;

import io.keiretsu.access.Caller;
import io.keiretsu.disruption.TooLittleDocumented;
import io.keiretsu.graph.GraphReadOnly;
import io.keiretsu.graph.GraphUnreachable;
import io.keiretsu.graph.TooMuchAsked;
import io.keiretsu.ingest.JudgedMeanwhile;
import io.keiretsu.ingest.JudgementContradicts;
import io.keiretsu.ingest.JudgementUnknown;
import io.keiretsu.ingest.KeyReused;
import io.keiretsu.job.JobUnknown;
import io.keiretsu.job.TooLittleMemory;
import io.keiretsu.job.TooManyWait;
import io.keiretsu.question.CaseInternal;
import io.keiretsu.question.FormUnavailable;
import io.keiretsu.question.NameAmbiguous;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.QuestionUnknown;
import io.keiretsu.question.ThingMerged;
import io.keiretsu.question.ThingUnknown;

/** Turns every refusal of ours into an RFC 9457 problem with a stable type. */
@RestControllerAdvice
class Problems extends RefusedBySpring {

	/** How an answer asks for the token. */
	static final String ASKS_FOR_TOKEN = "Bearer realm=\"keiretsu\"";

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(ThingUnknown unknown) {
		return answer(ProblemType.THING_UNKNOWN, unknown, Map.of("didYouMean", unknown.didYouMean()));
	}

	/** The same path with the id under which the thing goes, and the same parameters. */
	@ExceptionHandler
	ResponseEntity<Void> merged(ThingMerged merged, HttpServletRequest request) {
		String path = request.getRequestURI();
		String query = request.getQueryString();
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.location(URI.create(path.substring(0, path.lastIndexOf('/') + 1)
					+ UriUtils.encodePathSegment(merged.survivor(), StandardCharsets.UTF_8)
					+ ((query != null) ? "?" + query : "")))
			.build();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> meanwhile(JudgedMeanwhile meanwhile) {
		return answer(ProblemType.JUDGED_MEANWHILE, meanwhile,
				(meanwhile.id() != null) ? Map.of("stands", meanwhile.verdict(), "judgement", meanwhile.id())
						: Map.of("stands", meanwhile.verdict()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> contradicts(JudgementContradicts contradicts) {
		return answer(ProblemType.JUDGEMENT_CONTRADICTS, contradicts, Map.of("chain", contradicts.chain()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(JudgementUnknown unknown) {
		return answer(ProblemType.JUDGEMENT_UNKNOWN, unknown, Map.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> ambiguous(NameAmbiguous ambiguous) {
		Map<String, Object> more = new HashMap<>(Map.of("candidates", ambiguous.candidates()));
		ambiguous.index().ifPresent((index) -> more.put("index", index));
		return answer(ProblemType.NAME_AMBIGUOUS, ambiguous, more);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(QuestionUnknown unknown) {
		return answer(ProblemType.QUESTION_UNKNOWN, unknown, Map.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(ParameterRefused refused) {
		return answer(ProblemType.PARAMETER_REFUSED, refused, Map.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> internal(CaseInternal internal) {
		if (!Caller.current().roles().isEmpty()) {
			return answer(ProblemType.ROLE_MISSING, internal, Map.of());
		}
		return ResponseEntity.status(ProblemType.TOKEN_MISSING.status())
			.header(HttpHeaders.WWW_AUTHENTICATE, ASKS_FOR_TOKEN)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemType.TOKEN_MISSING.with(String.valueOf(internal.getMessage())));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unavailable(FormUnavailable unavailable) {
		return answer(ProblemType.FORMAT_REFUSED, unavailable, Map.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(JobUnknown unknown) {
		return answer(ProblemType.JOB_UNKNOWN, unknown, Map.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> reused(KeyReused reused) {
		return answer(ProblemType.KEY_REUSED, reused, Map.of());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooLittle(TooLittleDocumented tooLittle) {
		return answer(ProblemType.TOO_LITTLE_DOCUMENTED, tooLittle, Map.of("documented", tooLittle.documented()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMany(TooManyWait tooMany) {
		return later(ProblemType.TOO_MANY_WAIT, tooMany, TooManyWait.RETRY_AFTER);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMuch(TooMuchAsked tooMuch) {
		return later(ProblemType.TOO_MUCH_ASKED, tooMuch, TooMuchAsked.RETRY_AFTER);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooLittle(TooLittleMemory tooLittle) {
		return later(ProblemType.TOO_MUCH_ASKED, tooLittle, TooLittleMemory.RETRY_AFTER);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> readOnly(GraphReadOnly readOnly) {
		return later(ProblemType.GRAPH_READ_ONLY, readOnly, GraphReadOnly.RETRY_AFTER);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(MethodArgumentTypeMismatchException refused) {
		String type = (refused.getRequiredType() != null) ? refused.getRequiredType().getSimpleName() : "value";
		return answer(
				ProblemType.PARAMETER_REFUSED, new ParameterRefused(refused.getName(),
						String.valueOf(refused.getValue()), type.matches("int|long") ? "a whole number" : "a " + type),
				Map.of());
	}

	/** A header that is read late is refused as one that is read at the door. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(RequestRejectedException rejected) {
		return problem(ProblemType.REQUEST_REFUSED.with(Access.UNREADABLE));
	}

	/** Everything else that the wire or the disk does is left to the server. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unwritten(IOException failure) throws IOException {
		DiskFull full = DiskFull.in(failure).orElseThrow(() -> failure);
		return later(ProblemType.DISK_FULL, full, DiskFull.RETRY_AFTER);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> anything(RuntimeException failure, HttpServletRequest request) {
		MemoryOver.endIf(failure);
		Optional<DiskFull> full = DiskFull.in(failure);
		if (full.isPresent()) {
			return later(ProblemType.DISK_FULL, full.get(), DiskFull.RETRY_AFTER);
		}
		return GraphUnreachable.in(failure).map(Problems::unreachable).orElseGet(() -> {
			log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
			return problem(ProblemType.OUR_FAULT
				.with("The request could not be answered. It is not its fault; the log has the reason."));
		});
	}

	private static ResponseEntity<ProblemDetail> unreachable(GraphUnreachable unreachable) {
		return later(ProblemType.GRAPH_UNREACHABLE, unreachable, GraphUnreachable.RETRY_AFTER);
	}

	private static ResponseEntity<ProblemDetail> later(ProblemType type, RuntimeException reason, Duration after) {
		return ResponseEntity.status(type.status())
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(after.toSeconds()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(type.with(String.valueOf(reason.getMessage())));
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemType type, RuntimeException reason,
			Map<String, Object> more) {
		ProblemDetail problem = type.with(String.valueOf(reason.getMessage()));
		more.forEach(problem::setProperty);
		return problem(problem);
	}

	private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
