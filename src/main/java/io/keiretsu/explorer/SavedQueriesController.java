package io.keiretsu.explorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.question.SavedQueries;
import io.keiretsu.question.SavedQuery;

/**
 * Gives every question as a saved script of Neo4j Browser: a file each, a folder a room,
 * in a zip that is dropped onto Browser's saved scripts.
 */
@RestController
@CrossOrigin
class SavedQueriesController {

	private final SavedQueries saved;

	SavedQueriesController(SavedQueries saved) {
		this.saved = saved;
	}

	@GetMapping(path = "/browser/queries.zip", produces = "application/zip")
	ResponseEntity<byte[]> queries() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (SavedQuery query : this.saved.all()) {
				write(zip, query.question() + ".cypher", query.cypher());
				if (query.picture() != null) {
					write(zip, query.question() + ".graph.cypher", query.picture());
				}
			}
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("keiretsu-queries.zip").build().toString())
			.body(bytes.toByteArray());
	}

	private static void write(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
