package io.keiretsu.provenance;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Listing;
import io.keiretsu.question.Page;
import io.keiretsu.question.Request;

/** Serves cases. */
@RestController
@RequestMapping("/api/cases")
class CasesController {

	private final Cases cases;

	private final Listing listing;

	CasesController(Cases cases, Listing listing) {
		this.cases = cases;
		this.listing = listing;
	}

	@GetMapping
	Page<? extends Listing.Row> list(@RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.page(this.cases, ThingKind.CASE, Request.of(parameters), Listing.Row.class);
	}

	@GetMapping("/{id}")
	Case one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.one(this.cases, ThingKind.CASE, id, Request.of(parameters));
	}

}
