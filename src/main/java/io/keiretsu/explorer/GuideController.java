package io.keiretsu.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import io.keiretsu.question.SavedQueries;
import io.keiretsu.question.SavedQuery;

/**
 * Walks a person through the first case inside Neo4j Browser, by
 * {@code :play http://localhost:8080/browser/guide.html}. The guide names questions; what
 * it shows of them is what the API runs.
 */
@RestController
@CrossOrigin
class GuideController {

	static final String FILE = "cypher/browser/guide.html";

	private static final String RUNNABLE = "<pre class=\"pre-scrollable code runnable\">%s</pre>";

	private final SavedQueries saved;

	private final Template guide;

	GuideController(SavedQueries saved) {
		this.saved = saved;
		try {
			this.guide = Mustache.compiler()
				.compile(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping(path = "/browser/guide.html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide() {
		return this.guide.execute(Map.of("query", runnable(SavedQuery::cypher), "picture",
				runnable((query) -> Objects.requireNonNull(query.picture(), query.question())), "all",
				this.saved.all()));
	}

	private Mustache.Lambda runnable(Function<SavedQuery, String> statement) {
		return (request, out) -> out
			.write(RUNNABLE.formatted(HtmlUtils.htmlEscape(statement.apply(this.saved.of(unescaped(request))))));
	}

	private static String unescaped(Template.Fragment request) {
		return request.execute().replace("&amp;", "&");
	}

}
