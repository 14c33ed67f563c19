package io.keiretsu.policy;

import java.util.List;

import io.keiretsu.question.Name;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A ministry, agency, state or union of states.
 *
 * @param id the slug it is known by
 * @param name what it is called
 * @param kind ministry, agency, state or union
 * @param country ISO 3166-1 alpha-2
 * @param names what it is called, in every script
 */
@Node(primaryLabel = "Ministry", labels = { "Party", "Thing" })
public record Ministry(@Id String id, String name, @Nullable String kind, @Nullable String country,
		@Relationship("NAMED") List<Name> names) {

}
