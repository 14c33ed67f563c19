package io.keiretsu.ingest.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.access.Caller;
import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.CaseInternal;
import io.keiretsu.question.Names;
import io.keiretsu.question.ParameterRefused;

/**
 * Gives out what is known. It writes in the thread of the request: an asynchronous one
 * would be cut off after half a minute, and look whole.
 */
@RestController
class ExportController {

	private static final Set<String> OWN = new TreeSet<>(Set.of("format", "cases", "question"));

	private final Export export;

	private final Names names;

	private final Cutting cutting;

	ExportController(Export export, Cutting cutting, Names names) {
		this.export = export;
		this.cutting = cutting;
		this.names = names;
	}

	/**
	 * Gives out cases, or of them what one question covers.
	 * @param format case, tables or graphml
	 * @param cases the cases that leave, by id or name; empty for all that are public
	 * @param question the name of a question; empty for all that the cases say
	 * @param all these, and the parameters of the question
	 */
	@GetMapping("/api/export")
	void export(@RequestParam(defaultValue = "case") String format, @RequestParam(defaultValue = "") String cases,
			@RequestParam(defaultValue = "") String question, @RequestParam MultiValueMap<String, String> all,
			HttpServletResponse response) throws IOException {
		Map<String, List<String>> asked = new TreeMap<>(all);
		OWN.forEach(asked::remove);
		if (question.isEmpty()) {
			ParameterRefused.unlessAllowed(all.keySet(), OWN);
		}
		Format wanted = Format.of(format);
		List<String> named = Arrays.stream(cases.split(","))
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.map((each) -> this.names.resolve("cases", each, List.of(ThingKind.CASE)).id())
			.toList();
		Parcel whole = this.export.pack(wanted, named);
		if (!whole.internal().isEmpty() && !Caller.current().seesInternal()) {
			throw new CaseInternal(whole.internal());
		}
		Parcel parcel = question.isEmpty() ? whole : this.cutting.cut(whole, question, asked);
		response.setContentType(parcel.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(parcel.fileName()).build().toString());
		write(parcel, response);
	}

	/** What fails halfway breaks off, so that nobody takes a part for the whole. */
	private void write(Parcel parcel, HttpServletResponse response) throws IOException {
		try {
			this.export.write(parcel, response.getOutputStream());
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw (ex instanceof UncheckedIOException broken) ? broken.getCause()
						: new IOException("The export broke off.", ex);
			}
			response.reset();
			throw ex;
		}
	}

}
