package io.keiretsu.plant;

import java.util.Comparator;
import java.util.List;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.firm.Firm;
import io.keiretsu.question.QuantityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * What is spent on plants; of several, one total whose split is unknown.
 *
 * @param id of the fact
 * @param title its caption
 * @param investor who pays, together
 * @param in the plants
 * @param amount the money
 */
@Title("{amount} for {in}")
@Node(primaryLabel = "Investment", labels = { "Fact" })
public record Investment(@Id String id, String title,
		@Slot @Relationship(type = "INVESTS", direction = Direction.INCOMING) List<Firm> investor,
		@Slot @Relationship("IN") List<Plant> in,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity amount) {

	/** Lists have one order, whichever way the graph gives them. */
	public Investment {
		investor = investor.stream().sorted(Comparator.comparing(Firm::id)).toList();
		in = in.stream().sorted(Comparator.comparing(Plant::id)).toList();
	}

}
