package io.keiretsu.policy;

import io.keiretsu.fact.PartialDate;
import io.keiretsu.fact.Quantity;
import io.keiretsu.fact.Slot;
import io.keiretsu.fact.Title;
import io.keiretsu.question.QuantityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * What a programme is to bring about, as a whole.
 *
 * @param id of the fact
 * @param title its caption
 * @param of the programme
 * @param projects how many it pays
 * @param amount what is granted
 * @param investment what the projects cost altogether
 * @param capacityFrom capacity before, per year
 * @param capacityTo capacity after, per year
 * @param period the round or years that it speaks of
 */
@Title("{of}[: {amount}][ for {projects} projects][, {period}]")
@Node(primaryLabel = "ProgrammePlan", labels = { "Fact" })
public record ProgrammePlan(@Id String id, String title, @Slot @Relationship("OF") Programme of,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity projects,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity amount,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity investment,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity capacityFrom,
		@CompositeProperty(delimiter = "", converter = QuantityProperties.class) @Nullable Quantity capacityTo,
		@Slot @Nullable PartialDate period) {

}
