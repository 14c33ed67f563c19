package io.keiretsu.ingest.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.graph.EditorToken;
import io.keiretsu.ingest.CaseInternal;
import io.keiretsu.question.Names;

/**
 * Gives out what is known. It writes in the thread of the request: an asynchronous one
 * would be cut off after half a minute, and look whole.
 */
@RestController
class ExportController {

	private final Export export;

	private final Names names;

	private final EditorToken token;

	ExportController(Export export, Names names, EditorToken token) {
		this.export = export;
		this.names = names;
		this.token = token;
	}

	@GetMapping("/api/export")
	void export(@RequestParam(defaultValue = "case") String format, @RequestParam(defaultValue = "") String cases,
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
			HttpServletResponse response) throws IOException {
		Format wanted = Format.of(format);
		List<String> named = Arrays.stream(cases.split(","))
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.map((each) -> this.names.resolve("cases", each, List.of(ThingKind.CASE)).id())
			.toList();
		Parcel parcel = this.export.pack(wanted, named);
		if (!parcel.internal().isEmpty() && !this.token.isIn(authorization)) {
			throw new CaseInternal(parcel.internal());
		}
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
