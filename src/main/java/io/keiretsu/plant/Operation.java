package io.keiretsu.plant;

import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.firm.Firm;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * Who runs a plant.
 *
 * @param id of the fact
 * @param title its caption
 * @param operator the firm that runs it
 * @param of the plant
 * @param jointly whether with others
 */
@Title("{operator} as operator of {of}")
@Node(primaryLabel = "Operation", labels = { "Fact" })
public record Operation(@Id String id, String title,
		@Slot @Relationship(type = "RUNS", direction = Direction.INCOMING) Firm operator,
		@Slot @Relationship("OF") Plant of, @Nullable Boolean jointly) {

}
