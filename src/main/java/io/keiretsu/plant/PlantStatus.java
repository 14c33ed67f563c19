package io.keiretsu.plant;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * The last word on a plant, until the next.
 *
 * @param id of the fact
 * @param title its caption
 * @param of the plant
 * @param status considered, planned, announced, approved, under-construction, operating,
 * suspended, cancelled or closed
 * @param plannedStart when it is to make its first product
 * @param reason why it came to this
 */
@Title("{of}: {status}[, {validFrom}]")
@Node(primaryLabel = "PlantStatus", labels = { "Fact" })
public record PlantStatus(@Id String id, String title, @Slot @Relationship("OF") Plant of, String status,
		@Nullable PartialDate plannedStart, @Nullable String reason) {

}
