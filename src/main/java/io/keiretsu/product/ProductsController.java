package io.keiretsu.product;

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

/** Serves products. */
@RestController
@RequestMapping("/api/products")
class ProductsController {

	private final Products products;

	private final Listing listing;

	ProductsController(Products products, Listing listing) {
		this.products = products;
		this.listing = listing;
	}

	@GetMapping
	Page<? extends Listing.Row> list(@RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.page(this.products, ThingKind.PRODUCT, Request.of(parameters), Listing.Row.class);
	}

	@GetMapping("/{id}")
	Product one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
		return this.listing.one(this.products, ThingKind.PRODUCT, id, Request.of(parameters));
	}

}
