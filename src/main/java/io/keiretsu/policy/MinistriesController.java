package io.keiretsu.policy;

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

/** Serves ministries. */
@RestController
@RequestMapping("/api/ministries")
class MinistriesController {

	private final Ministries ministries;

	private final Listing listing;

	MinistriesController(Ministries ministries, Listing listing) {
		this.ministries = ministries;
		this.listing = listing;
	}

	@GetMapping
	Page<? extends Listing.Row> list(@RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable String country, @RequestParam(defaultValue = "100") int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		return this.listing.page(this.ministries, ThingKind.MINISTRY, new Listing.Wanted(name, country, limit, cursor),
				Listing.Located.class);
	}

	@GetMapping("/{id}")
	Ministry one(@PathVariable String id) {
		return this.ministries.findById(id).orElseThrow(() -> new ThingUnknown("ministry", id, List.of()));
	}

}
