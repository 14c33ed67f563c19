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

/** Serves sources. */
@RestController
@RequestMapping("/api/sources")
class SourcesController {

	private final Sources sources;

	private final Listing listing;

	SourcesController(Sources sources, Listing listing) {
		this.sources = sources;
		this.listing = listing;
	}

	@GetMapping
	Page<? extends Listing.Row> list(@RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.page(this.sources, ThingKind.SOURCE, Request.of(parameters), Listing.Row.class);
	}

	@GetMapping("/{id}")
	Source one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.one(this.sources, ThingKind.SOURCE, id, Request.of(parameters));
	}

}
