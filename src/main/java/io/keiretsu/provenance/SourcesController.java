package io.keiretsu.provenance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.keiretsu.fact.ThingKind;
import io.keiretsu.question.Listing;
import io.keiretsu.question.Page;
import io.keiretsu.question.ThingUnknown;

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
	Page<? extends Listing.Row> list(@RequestParam(required = false) @Nullable String name,
			@RequestParam(defaultValue = "100") int limit, @RequestParam(required = false) @Nullable String cursor) {
		return this.listing.page(this.sources, ThingKind.SOURCE, new Listing.Wanted(name, null, limit, cursor),
				Listing.Row.class);
	}

	@GetMapping("/{id}")
	Source one(@PathVariable String id) {
		return this.sources.findById(id).orElseThrow(() -> new ThingUnknown("source", id, List.of()));
	}

}
