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
	Page<? extends Listing.Row> list(@RequestParam(required = false) @Nullable String name,
			@RequestParam(defaultValue = "100") int limit, @RequestParam(required = false) @Nullable String cursor) {
		return this.listing.page(this.cases, ThingKind.CASE, new Listing.Wanted(name, null, limit, cursor),
				Listing.Row.class);
	}

	@GetMapping("/{id}")
	Case one(@PathVariable String id) {
		return this.cases.findById(id).orElseThrow(() -> new ThingUnknown("case", id, List.of()));
	}

}
