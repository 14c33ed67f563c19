package io.keiretsu.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;

import io.keiretsu.fact.ThingKind;

/** The one endpoint of all questions. */
@RestController
@RequestMapping("/api/questions")
class QuestionsController {

	private final Catalogue catalogue;

	private final Asking asking;

	private final Glossary glossary;

	private final JsonMapper json;

	QuestionsController(Catalogue catalogue, Asking asking, Glossary glossary, JsonMapper json) {
		this.catalogue = catalogue;
		this.asking = asking;
		this.glossary = glossary;
		this.json = json;
	}

	@GetMapping
	List<Described> list() {
		return this.catalogue.all().stream().map((asked) -> Described.of(asked, this.glossary)).toList();
	}

	@GetMapping("/{room}/{stem}")
	ResponseEntity<?> ask(@PathVariable String room, @PathVariable String stem,
			@RequestParam MultiValueMap<String, String> parameters, NativeWebRequest request) {
		long start = System.nanoTime();
		Form form = Form.wanted(request);
		Asking.Understood understood = this.asking.understand(room + "/" + stem,
				Request.of(parameters).whole(form.isWhole()));
		if (((ServletWebRequest) request).checkNotModified(understood.version() + "-" + form.word())) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		ResponseEntity<?> answer = form.answer(understood, this.json);
		HttpHeaders headers = new HttpHeaders(answer.getHeaders());
		headers.set("Server-Timing", "answer;dur=" + Duration.ofNanos(System.nanoTime() - start).toMillis());
		return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
	}

	/** A question, as the list of questions shows it. */
	record Described(String name, String asks, String href, List<DescribedParameter> parameters,
			List<DescribedColumn> columns) {

		static Described of(Asked asked, Glossary glossary) {
			return new Described(asked.name(), asked.cypher().asks(), "/api/questions/" + asked.name(),
					asked.parameters().stream().map(DescribedParameter::of).toList(),
					asked.columns()
						.all()
						.stream()
						.map((column) -> new DescribedColumn(column.name(), column.type(),
								glossary.says(column.name())))
						.toList());
		}

	}

	/** A parameter, as the list of questions shows it. */
	record DescribedParameter(String name, String type, List<String> kinds, boolean required,
			@Nullable String otherwise, List<String> allowed, @Nullable String example, String description) {

		static DescribedParameter of(AskedParameter parameter) {
			return new DescribedParameter(parameter.name(), parameter.type(),
					parameter.kinds().stream().map(ThingKind::word).toList(), parameter.required(),
					parameter.otherwise(), parameter.allowed(), parameter.example(), parameter.description());
		}

	}

	/** A column, as the list of questions shows it. */
	record DescribedColumn(String name, String type, String description) {

	}

}
