package io.keiretsu.product;

import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * Which product goes into which.
 *
 * @param id of the fact
 * @param title its caption
 * @param of what goes in
 * @param in what it goes into
 * @param essential yes, no or not-stated
 */
@Title("{of} go into {in}")
@Node(primaryLabel = "Component", labels = { "Fact" })
public record Component(@Id String id, String title,
		@Slot @Relationship(type = "GOES_INTO", direction = Direction.INCOMING) Product of,
		@Slot @Relationship("IN") Product in, @Nullable String essential) {

}
