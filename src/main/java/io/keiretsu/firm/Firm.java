package io.keiretsu.firm;

import java.util.Comparator;
import java.util.List;

import io.keiretsu.question.Identifier;
import io.keiretsu.question.Name;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A company, as a legal entity.
 *
 * @param id the slug it is known by
 * @param name its legal or usual name
 * @param country of its seat, ISO 3166-1 alpha-2
 * @param place of its seat
 * @param names what it is called, in every script
 * @param identifiers the codes that others know it by
 */
@Node(primaryLabel = "Firm", labels = { "Party", "Thing" })
public record Firm(@Id String id, String name, @Nullable String country, @Nullable String place,
		@Relationship("NAMED") List<Name> names, @Relationship("IDENTIFIED_BY") List<Identifier> identifiers) {

	/** Lists have one order, whichever way the graph gives them. */
	public Firm {
		names = names.stream().distinct().sorted(Comparator.comparing(Name::id)).toList();
		identifiers = identifiers.stream().distinct().sorted(Comparator.comparing(Identifier::id)).toList();
	}

}
