package io.keiretsu.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.keiretsu.fact.ThingKind;

/**
 * A firm or plant that is sought in the graph. A bare text is a name.
 *
 * @param name what it is called, in any script
 * @param names what else it is called
 * @param kind firm, if not given, or plant
 * @param country where it is, ISO 3166-1 alpha-2
 * @param place the town it lies in
 * @param industry what it does, in words
 * @param identifiers its codes, by scheme: lei, isin, ticker, wikidata, corporateNumber
 */
@Schema(description = "A firm or plant that is sought. A bare text is a name.")
public record Sought(String name, List<String> names, String kind, @Nullable String country, @Nullable String place,
		@Nullable String industry, Map<String, String> identifiers) {

	/** A name alone. */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Sought named(String name) {
		return of(name, null, null, null, null, null, null);
	}

	/** What may be left out is empty. */
	@JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
	public static Sought of(@JsonProperty("name") @Nullable String name,
			@JsonProperty("names") @Nullable List<String> names, @JsonProperty("kind") @Nullable String kind,
			@JsonProperty("country") @Nullable String country, @JsonProperty("place") @Nullable String place,
			@JsonProperty("industry") @Nullable String industry,
			@JsonProperty("identifiers") @Nullable Map<String, String> identifiers) {
		return new Sought((name != null) ? name : "", (names != null) ? names : List.of(),
				(kind != null) ? kind : ThingKind.FIRM.word(), country, place, industry,
				(identifiers != null) ? identifiers : Map.of());
	}

	Profile profile() {
		List<String> all = new ArrayList<>();
		if (!this.name.isBlank()) {
			all.add(this.name);
		}
		all.addAll(this.names);
		Map<String, Set<String>> codes = new HashMap<>();
		this.identifiers.forEach((scheme, code) -> codes.computeIfAbsent(scheme, (key) -> new HashSet<>()).add(code));
		return new Profile(this.kind.equals(ThingKind.PLANT.word()) ? ThingKind.PLANT : ThingKind.FIRM, all,
				this.country, this.place, this.industry, codes);
	}

}
