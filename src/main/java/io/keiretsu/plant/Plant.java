package io.keiretsu.plant;

import java.util.Comparator;
import java.util.List;

import io.keiretsu.question.Name;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A place where something is made, or was meant to be.
 *
 * @param id the slug it is known by
 * @param name what it is called; names no owner
 * @param country ISO 3166-1 alpha-2
 * @param region ISO 3166-2
 * @param place town or county
 * @param latitude degrees north
 * @param longitude degrees east
 * @param partOf the site or plant that it belongs to
 * @param names what it is called, in every script
 */
@Node(primaryLabel = "Plant", labels = { "Thing" })
public record Plant(@Id String id, String name, @Nullable String country, @Nullable String region,
		@Nullable String place, @Nullable Double latitude, @Nullable Double longitude,
		@Relationship("PART_OF") List<Plant> partOf, @Relationship("NAMED") List<Name> names) {

	/** Lists have one order, whichever way the graph gives them. */
	public Plant {
		partOf = partOf.stream().distinct().sorted(Comparator.comparing(Plant::id)).toList();
		names = names.stream().distinct().sorted(Comparator.comparing(Name::id)).toList();
	}

}
