package io.keiretsu.policy;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.firm.Party;
import io.keiretsu.product.Product;
import io.keiretsu.question.QuantityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * What somebody aims at, by when.
 *
 * @param id of the fact
 * @param title its caption
 * @param setter who aims
 * @param metric production-capacity, output, sales-share or projects
 * @param amount how much
 * @param country where, ISO 3166-1 alpha-2
 * @param region where, ISO 3166-2 or UN M49
 * @param product of what
 * @param definition what counts
 * @param deadline by when
 * @param baseline where it started
 * @param baselineAt when that was
 */
@Title("{setter} aims at {amount}[ for {product}][, {deadline}]")
@Node(primaryLabel = "Target", labels = { "Fact" })
public record Target(@Id String id, String title,
		@Slot @Relationship(type = "SETS", direction = Direction.INCOMING) Party setter, @Slot String metric,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity amount,
		@Slot @Nullable String country, @Slot @Nullable String region, @Relationship("FOR") @Nullable Product product,
		@Nullable String definition, @Slot @Nullable PartialDate deadline,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity baseline,
		@Nullable PartialDate baselineAt) {

}
