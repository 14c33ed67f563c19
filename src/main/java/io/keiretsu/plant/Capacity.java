package io.keiretsu.plant;

import java.util.Comparator;
import java.util.List;

import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Key;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.product.Product;
import io.keiretsu.question.QuantityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * How much a plant can make in a year; of several plants, one total whose split is
 * unknown.
 *
 * @param id of the fact
 * @param title its caption
 * @param of the plants
 * @param product what is made
 * @param amount per year
 */
@Title("{amount}[ of {for}] a year at {of}")
@Node(primaryLabel = "Capacity", labels = { "Fact" })
public record Capacity(@Id String id, String title, @Slot @Relationship("OF") List<Plant> of,
		@Slot @Key("for") @Relationship("FOR") @Nullable Product product,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity amount) {

	/** Lists have one order, whichever way the graph gives them. */
	public Capacity {
		of = of.stream().sorted(Comparator.comparing(Plant::id)).toList();
	}

}
