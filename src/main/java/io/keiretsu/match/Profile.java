package io.keiretsu.match;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;

/**
 * What is known of a firm or a plant that may be another one.
 *
 * @param kind firm or plant
 * @param names what it is called
 * @param country where it is, ISO 3166-1 alpha-2
 * @param place the town it lies in
 * @param industry what it does, in words
 * @param identifiers its codes, by scheme, as {@code lei}
 */
public record Profile(ThingKind kind, List<String> names, @Nullable String country, @Nullable String place,
		@Nullable String industry, Map<String, Set<String>> identifiers) {

}
