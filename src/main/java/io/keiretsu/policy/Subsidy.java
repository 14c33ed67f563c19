package io.keiretsu.policy;

import java.util.Comparator;
import java.util.List;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Key;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.firm.Firm;
import io.keiretsu.plant.Plant;
import io.keiretsu.question.QuantityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * What public money a firm gets for which plants.
 *
 * @param id of the fact
 * @param title its caption
 * @param grantor who pays
 * @param recipient who gets it
 * @param plants what it is for
 * @param programme what it is paid under
 * @param amount the money
 * @param stage pledged, approved, disbursed, lapsed, returned or not-stated
 */
@Title("{amount} of public money for {for|recipient}")
@Node(primaryLabel = "Subsidy", labels = { "Fact" })
public record Subsidy(@Id String id, String title,
		@Slot @Relationship(type = "GRANTS", direction = Direction.INCOMING) Ministry grantor,
		@Slot @Relationship("TO") @Nullable Firm recipient, @Slot @Key("for") @Relationship("FOR") List<Plant> plants,
		@Relationship("UNDER") @Nullable Programme programme,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity amount,
		@Slot @Nullable String stage) {

	/** Lists have one order, whichever way the graph gives them. */
	public Subsidy {
		plants = plants.stream().sorted(Comparator.comparing(Plant::id)).toList();
	}

}
