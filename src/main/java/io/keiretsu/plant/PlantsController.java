package io.keiretsu.plant;

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

/** Serves plants. */
@RestController
@RequestMapping("/api/plants")
class PlantsController {

	private final Plants plants;

	private final Listing listing;

	PlantsController(Plants plants, Listing listing) {
		this.plants = plants;
		this.listing = listing;
	}

	@GetMapping
	Page<? extends Listing.Row> list(@RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.page(this.plants, ThingKind.PLANT, Request.of(parameters), Listing.Located.class);
	}

	@GetMapping("/{id}")
	Plant one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.one(this.plants, ThingKind.PLANT, id, Request.of(parameters));
	}

}
