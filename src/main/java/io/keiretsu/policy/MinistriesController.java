package io.keiretsu.policy;

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
	Page<? extends Listing.Row> list(@RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.page(this.ministries, ThingKind.MINISTRY, Request.of(parameters), Listing.Located.class);
	}

	@GetMapping("/{id}")
	Ministry one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.one(this.ministries, ThingKind.MINISTRY, id, Request.of(parameters));
	}

}
