package io.keiretsu.api;

import java.net.URI;
import java.util.Locale;

import org.slf4j.MDC;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of problem that a request can meet, each with a stable address. */
enum ProblemType {

	/** There is nothing at this path. */
	PATH_UNKNOWN(HttpStatus.NOT_FOUND, "There is nothing at this path. GET /api links everything."),
	/** No question has this name. */
	QUESTION_UNKNOWN(HttpStatus.NOT_FOUND, "No question has this name. GET /api/questions lists them."),
	/** Nothing goes by this id, identifier or name. */
	THING_UNKNOWN(HttpStatus.NOT_FOUND,
			"Nothing goes by this id, identifier or name; didYouMean has what comes nearest."),
	/** Several things go by this name. */
	NAME_AMBIGUOUS(HttpStatus.CONFLICT, "Several things go by this name; give the id of one of the candidates."),
	/** There is no job of this id. */
	JOB_UNKNOWN(HttpStatus.NOT_FOUND, "There is no job of this id. GET /api/jobs lists those there are."),
	/** The idempotency key was used for something else. */
	KEY_REUSED(HttpStatus.CONFLICT, "The Idempotency-Key was used before, for another import."),
	/** Another judgement came first. */
	JUDGED_MEANWHILE(HttpStatus.CONFLICT,
			"Another judgement of the two stands than was expected; the problem says which. Look at it, and judge again."),
	/** Judgements would contradict each other. */
	JUDGEMENT_CONTRADICTS(HttpStatus.CONFLICT,
			"The judgement contradicts what follows from others; chain has them. Take one back, or judge otherwise."),
	/** There is no judgement of this id. */
	JUDGEMENT_UNKNOWN(HttpStatus.NOT_FOUND,
			"There is no judgement of this id. GET /api/judgements lists those that stand."),
	/** A parameter is unknown, missing or out of range. */
	PARAMETER_REFUSED(HttpStatus.BAD_REQUEST,
			"A parameter is unknown, missing or out of range; the detail says what is allowed."),
	/** The request cannot be read. */
	REQUEST_REFUSED(HttpStatus.BAD_REQUEST, "The request cannot be read; the detail says why."),
	/** Whoever writes needs a token. */
	TOKEN_MISSING(HttpStatus.UNAUTHORIZED,
			"Whoever writes, takes out an internal case, or reads where reading is closed, needs a token, as Authorization: Bearer …"),
	/** The token does not allow this. */
	ROLE_MISSING(HttpStatus.FORBIDDEN, "The token does not have the role that this needs; the detail names it."),
	/** The request comes by a name, or from a page, that is not ours. */
	SITE_REFUSED(HttpStatus.FORBIDDEN,
			"The request came by a name, or from a page, that is not ours; the detail says what to do."),
	/** This method does not work here. */
	METHOD_REFUSED(HttpStatus.METHOD_NOT_ALLOWED, "This method does not work at this path; Allow has those that do."),
	/** The answer cannot be given in this format. */
	FORMAT_REFUSED(HttpStatus.NOT_ACCEPTABLE, "The answer cannot be given in the format that was asked for."),
	/** The body is in a format that is not read here. */
	BODY_REFUSED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is in a format that is not read here."),
	/** The body is longer than it may be. */
	BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is longer than it may be, or does not say how long it is."),
	/** The request was sent too slowly. */
	SENT_TOO_SLOWLY(HttpStatus.REQUEST_TIMEOUT,
			"The body of the request was sent too slowly: after ten seconds it must come at 64 KiB a second or more. Send it again."),
	/** One address asks too often. */
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS,
			"One address sends more requests a second than it may; Retry-After says when to ask again."),
	/** All places are taken. */
	TOO_BUSY(HttpStatus.SERVICE_UNAVAILABLE,
			"As many answers are being worked at as there may be; Retry-After says when to ask again."),
	/** The database does not answer. */
	GRAPH_UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE,
			"The database does not answer at the moment; Retry-After says when to ask again."),
	/** The database takes no writes. */
	GRAPH_READ_ONLY(HttpStatus.SERVICE_UNAVAILABLE,
			"The database takes no writes at the moment, and nothing was written; questions are answered."),
	/** The disk is full. */
	DISK_FULL(HttpStatus.SERVICE_UNAVAILABLE,
			"The disk of the server is full, so what was sent could not be kept; Retry-After says when to try again."),
	/** The answer takes more time or memory than one may. */
	TOO_MUCH_ASKED(HttpStatus.SERVICE_UNAVAILABLE,
			"The answer takes more time or memory than one may; the detail says how to ask for less."),
	/** Too little is documented for an answer that means anything. */
	TOO_LITTLE_DOCUMENTED(HttpStatus.UNPROCESSABLE_CONTENT,
			"Too little is documented for an answer that would mean anything; the detail says how much is."),
	/** As many long questions as may wait do so. */
	TOO_MANY_WAIT(HttpStatus.SERVICE_UNAVAILABLE,
			"As many long questions as may wait are waiting; Retry-After says when to ask again."),
	/** Something is broken here. */
	OUR_FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "Something is broken here, and it is not the request. The log has it.");

	private final HttpStatus status;

	private final String meaning;

	ProblemType(HttpStatus status, String meaning) {
		this.status = status;
		this.meaning = meaning;
	}

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String title() {
		String words = slug().replace('-', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	String meaning() {
		return this.meaning;
	}

	HttpStatus status() {
		return this.status;
	}

	URI uri() {
		return URI.create("/problems/" + slug());
	}

	ProblemDetail with(String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, detail);
		problem.setType(uri());
		problem.setTitle(title());
		String request = MDC.get(RequestId.KEY);
		if (request != null) {
			problem.setProperty(RequestId.KEY, request);
		}
		return problem;
	}

	/**
	 * {@return the type for a status that Spring has chosen}
	 * @param status an HTTP status
	 */
	static ProblemType of(int status) {
		return switch (status) {
			case 401 -> TOKEN_MISSING;
			case 403 -> ROLE_MISSING;
			case 404 -> PATH_UNKNOWN;
			case 405 -> METHOD_REFUSED;
			case 406 -> FORMAT_REFUSED;
			case 408 -> SENT_TOO_SLOWLY;
			case 413 -> BODY_TOO_LARGE;
			case 415 -> BODY_REFUSED;
			case 429 -> TOO_MANY_REQUESTS;
			case 503 -> GRAPH_UNREACHABLE;
			default -> (status < 500) ? REQUEST_REFUSED : OUR_FAULT;
		};
	}

}
