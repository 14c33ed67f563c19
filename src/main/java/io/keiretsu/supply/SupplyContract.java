package io.keiretsu.supply;

import java.util.Comparator;
import java.util.List;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.firm.Firm;
import io.keiretsu.plant.Plant;
import io.keiretsu.product.Product;
import io.keiretsu.question.QuantityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * Who supplies what to whom, from where.
 *
 * @param id of the fact
 * @param title its caption
 * @param supplier the legal entity that supplies
 * @param buyer the legal entity that buys
 * @param from the plants that it comes from
 * @param of what is supplied
 * @param amount the money
 * @param volume the goods
 * @param shareOfRevenue part of the supplier's revenue, 0 to 1
 * @param shareOfCost part of the buyer's cost, 0 to 1
 * @param stage reported, announced, signed, delivering, ended or cancelled
 * @param deliveriesFrom first delivery
 * @param deliveriesTo last delivery
 * @param destination country that it goes to, ISO 3166-1 alpha-2
 * @param disclosedBy supplier, buyer, third-party or estimated
 */
@Title("{supplier} to {buyer}[: {amount}][ of {of}][, {validFrom}]")
@Node(primaryLabel = "SupplyContract", labels = { "Fact" })
public record SupplyContract(@Id String id, String title,
		@Slot @Relationship(type = "SUPPLIES", direction = Direction.INCOMING) Firm supplier,
		@Slot @Relationship("TO") Firm buyer, @Slot @Relationship("FROM") List<Plant> from,
		@Slot @Relationship("OF") @Nullable Product of,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity amount,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity volume,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity shareOfRevenue,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity shareOfCost,
		@Nullable String stage, @Nullable PartialDate deliveriesFrom, @Nullable PartialDate deliveriesTo,
		@Nullable String destination, @Nullable String disclosedBy) {

	/** Lists have one order, whichever way the graph gives them. */
	public SupplyContract {
		from = from.stream().sorted(Comparator.comparing(Plant::id)).toList();
	}

}
