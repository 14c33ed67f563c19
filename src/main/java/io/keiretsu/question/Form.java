package io.keiretsu.question;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.context.request.NativeWebRequest;

import io.keiretsu.question.format.CsvAnswer;
import io.keiretsu.question.format.GraphAnswer;
import io.keiretsu.question.format.HtmlAnswer;
import io.keiretsu.question.format.NdjsonAnswer;

/** The forms in which an answer can be had, by {@code format} or by {@code Accept}. */
enum Form {

	/** The answer with everything; the form that is meant when none is named. */
	JSON("application/json"),
	/** Every row as a table. */
	CSV("text/csv;charset=UTF-8"),
	/** Every row as a line. */
	NDJSON("application/x-ndjson"),
	/** One page to print or mail. */
	HTML("text/html;charset=UTF-8"),
	/** Nodes and edges, where the question has a picture. */
	GRAPH("application/vnd.keiretsu.graph+json"),
	/** The answer with what it takes to verify it later. */
	PROOF("application/vnd.keiretsu.proof+json");

	private final MediaType type;

	Form(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isWhole() {
		return this == CSV || this == NDJSON;
	}

	/**
	 * {@return the form that a request wants}
	 * @param request an HTTP request
	 * @throws ParameterRefused if it names one that there is not
	 * @throws FormUnavailable if it accepts none of them
	 */
	static Form wanted(NativeWebRequest request) {
		String format = request.getParameter("format");
		if (format != null) {
			return Arrays.stream(values())
				.filter((form) -> form.word().equals(format))
				.findFirst()
				.orElseThrow(() -> new ParameterRefused("format", format,
						Words.either(Arrays.stream(values()).map(Form::word).toList())));
		}
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept == null || accept.isBlank()) {
			return JSON;
		}
		return accepted(accept).stream()
			.flatMap((wanted) -> Arrays.stream(values()).filter((form) -> wanted.includes(form.type)))
			.findFirst()
			.orElseThrow(() -> new FormUnavailable("No answer can be had as '%s', only as %s.".formatted(accept,
					Words.list(Arrays.stream(values()).map((form) -> form.type.toString()).toList()))));
	}

	private static List<MediaType> accepted(String accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			MimeTypeUtils.sortBySpecificity(types);
			return types;
		}
		catch (InvalidMediaTypeException ex) {
			throw new FormUnavailable("'%s' is not a list of media types.".formatted(accept));
		}
	}

	/**
	 * {@return the answer in this form}
	 * @param understood what was asked
	 * @param json how to write JSON
	 * @throws FormUnavailable if the question has no picture and one is wanted
	 */
	ResponseEntity<?> answer(Asking.Understood understood, JsonMapper json) {
		return switch (this) {
			case JSON -> ResponseEntity.ok().contentType(this.type).body(understood.answer());
			case CSV -> text(understood, CsvAnswer::write);
			case NDJSON -> text(understood, (answer, out) -> NdjsonAnswer.write(answer, json, out));
			case HTML -> text(understood,
					(answer, out) -> HtmlAnswer.write(answer, picture(understood, answer).orElse(null), out));
			case GRAPH -> ResponseEntity.ok()
				.contentType(this.type)
				.body(json.writeValueAsString(picture(understood, understood.answer()).orElseThrow(Form::noPicture)));
			case PROOF ->
				ResponseEntity.ok().contentType(this.type).body(json.writeValueAsString(understood.proof(json)));
		};
	}

	private ResponseEntity<String> text(Asking.Understood understood, BiConsumer<Answer, Writer> writing) {
		StringWriter text = new StringWriter();
		writing.accept(understood.answer(), text);
		return ResponseEntity.ok().contentType(this.type).body(text.toString());
	}

	private static Optional<GraphAnswer> picture(Asking.Understood understood, Answer answer) {
		return Optional.ofNullable(understood.picture())
			.map((paths) -> GraphAnswer.of(answer.says(), paths, answer.evidence()));
	}

	private static FormUnavailable noPicture() {
		return new FormUnavailable("This question has no picture. Ask for it as json, csv, ndjson, html or proof.");
	}

}
