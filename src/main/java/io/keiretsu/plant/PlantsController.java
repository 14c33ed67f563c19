package io.keiretsu.plant;

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
	Page<? extends Listing.Row> list(@RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable String country, @RequestParam(defaultValue = "100") int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		return this.listing.page(this.plants, ThingKind.PLANT, new Listing.Wanted(name, country, limit, cursor),
				Listing.Located.class);
	}

	@GetMapping("/{id}")
	Plant one(@PathVariable String id) {
		return this.plants.findById(id).orElseThrow(() -> new ThingUnknown("plant", id, List.of()));
	}

}
