package io.keiretsu.firm;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.question.QuantityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * Who holds how much of a firm.
 *
 * @param id of the fact
 * @param title its caption
 * @param owner who holds
 * @param in the firm that is held
 * @param share fraction of the capital, 0 to 1
 * @param control subsidiary, joint or minority
 */
@Title("{owner} holds [{share} of ]{in}")
@Node(primaryLabel = "Stake", labels = { "Fact" })
public record Stake(@Id String id, String title,
		@Slot @Relationship(type = "HOLDS", direction = Direction.INCOMING) Party owner,
		@Slot @Relationship("IN") Firm in,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity share,
		@Nullable String control) {

}
