package io.keiretsu.firm;

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
	Page<? extends Listing.Row> list(@RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.page(this.firms, ThingKind.FIRM, Request.of(parameters), Listing.Located.class);
	}

	@GetMapping("/{id}")
	Firm one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.one(this.firms, ThingKind.FIRM, id, Request.of(parameters));
	}

}
