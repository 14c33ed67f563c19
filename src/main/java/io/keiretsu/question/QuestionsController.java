package io.keiretsu.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.fact.ThingKind;

/** The one endpoint of all questions. */
@RestController
@RequestMapping("/api/questions")
class QuestionsController {

	private final Catalogue catalogue;

	private final Asking asking;

	private final Glossary glossary;

	QuestionsController(Catalogue catalogue, Asking asking, Glossary glossary) {
		this.catalogue = catalogue;
		this.asking = asking;
		this.glossary = glossary;
	}

	@GetMapping
	List<Described> list() {
		return this.catalogue.all().stream().map((asked) -> Described.of(asked, this.glossary)).toList();
	}

	@GetMapping("/{room}/{stem}")
	ResponseEntity<Answer> ask(@PathVariable String room, @PathVariable String stem,
			@RequestParam MultiValueMap<String, String> parameters) {
		long start = System.nanoTime();
		Answer answer = this.asking.ask(room + "/" + stem, new Request(Map.copyOf(parameters)));
		double took = Duration.ofNanos(System.nanoTime() - start).toMillis();
		return ResponseEntity.ok().header("Server-Timing", "answer;dur=" + took).body(answer);
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
