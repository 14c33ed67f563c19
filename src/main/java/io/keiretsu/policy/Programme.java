package io.keiretsu.policy;

import java.util.List;

import io.keiretsu.product.Product;
import io.keiretsu.question.Name;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * What a ministry pays several projects under.
 *
 * @param id the slug it is known by
 * @param name what it is called
 * @param by who runs it
 * @param product what it is for
 * @param names what it is called, in every script
 */
@Node(primaryLabel = "Programme", labels = { "Thing" })
public record Programme(@Id String id, String name,
		@Relationship(type = "RUNS", direction = Direction.INCOMING) List<Ministry> by,
		@Relationship("FOR") @Nullable Product product, @Relationship("NAMED") List<Name> names) {

}
