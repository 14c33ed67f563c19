package io.keiretsu.firm;

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

/** Serves firms. */
@RestController
@RequestMapping("/api/firms")
class FirmsController {

	private final Firms firms;

	private final Listing listing;

	FirmsController(Firms firms, Listing listing) {
		this.firms = firms;
		this.listing = listing;
	}

	@GetMapping
	Page<? extends Listing.Row> list(@RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable String country, @RequestParam(defaultValue = "100") int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		return this.listing.page(this.firms, ThingKind.FIRM, new Listing.Wanted(name, country, limit, cursor),
				Listing.Located.class);
	}

	@GetMapping("/{id}")
	Firm one(@PathVariable String id) {
		return this.firms.findById(id).orElseThrow(() -> new ThingUnknown("firm", id, List.of()));
	}

}
