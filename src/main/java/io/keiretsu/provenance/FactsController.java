package io.keiretsu.provenance;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.question.Facts;
import io.keiretsu.question.Page;
import io.keiretsu.question.ParameterRefused;
import io.keiretsu.question.Request;
import io.keiretsu.question.Words;

/** Serves facts of every kind, with what is known of them. */
@RestController
@RequestMapping("/api/facts")
class FactsController {

	private final Facts facts;

	private final KnownFacts known;

	private final JsonMapper json;

	FactsController(Facts facts, KnownFacts known, JsonMapper json) {
		this.facts = facts;
		this.known = known;
		this.json = json;
	}

	/**
	 * A fact in a list.
	 *
	 * @param says what it says, as case files write it
	 */
	record Listed(String id, String kind, String title, @Nullable String validFrom, @Nullable String validTo,
			String recordedAt, JsonNode says) {

	}

	@GetMapping
	Page<Listed> list(@RequestParam MultiValueMap<String, String> parameters) {
		String kind = parameters.getFirst("kind");
		if (kind != null && !this.known.kinds().contains(kind)) {
			throw new ParameterRefused("kind", kind, Words.either(List.copyOf(this.known.kinds())));
		}
		Page<Map<String, Object>> page = this.facts.page(Request.of(parameters));
		return new Page<>(page.items().stream().map(this::listed).toList(), page.next());
	}

	@GetMapping("/{id}")
	KnownFact one(@PathVariable String id) {
		return this.known.one(id);
	}

	private Listed listed(Map<String, Object> row) {
		return new Listed(text(row, "id"), text(row, "kind"), text(row, "title"), (String) row.get("validFrom"),
				(String) row.get("validTo"), text(row, "recordedAt"), this.json.readTree(text(row, "stated")));
	}

	private static String text(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}
