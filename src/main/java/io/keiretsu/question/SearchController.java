package io.keiretsu.question;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searches everything that has a name, in any script. */
@RestController
class SearchController {

	private final Names names;

	SearchController(Names names) {
		this.names = names;
	}

	@GetMapping("/api/search")
	List<Candidate> search(@RequestParam String q, @RequestParam(defaultValue = "20") int limit) {
		return this.names.like(q, List.of(), Page.limit(limit));
	}

}
