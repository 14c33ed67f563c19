package io.keiretsu.product;

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
	Page<? extends Listing.Row> list(@RequestParam(required = false) @Nullable String name,
			@RequestParam(defaultValue = "100") int limit, @RequestParam(required = false) @Nullable String cursor) {
		return this.listing.page(this.products, ThingKind.PRODUCT, new Listing.Wanted(name, null, limit, cursor),
				Listing.Row.class);
	}

	@GetMapping("/{id}")
	Product one(@PathVariable String id) {
		return this.products.findById(id).orElseThrow(() -> new ThingUnknown("product", id, List.of()));
	}

}
