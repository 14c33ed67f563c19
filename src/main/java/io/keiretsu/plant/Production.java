package io.keiretsu.plant;

import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.product.Product;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * What a plant makes.
 *
 * @param id of the fact
 * @param title its caption
 * @param of the plant
 * @param makes the product
 */
@Title("{makes} from {of}")
@Node(primaryLabel = "Production", labels = { "Fact" })
public record Production(@Id String id, String title, @Slot @Relationship("OF") Plant of,
		@Slot @Relationship("MAKES") Product makes) {

}
