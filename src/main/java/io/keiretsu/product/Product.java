package io.keiretsu.product;

import java.util.List;

import io.keiretsu.question.Name;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * What is made and traded.
 *
 * @param id the slug it is known by
 * @param name in the plural, as prose has it
 * @param hsCode code of the Harmonized System
 * @param isA the wider products that it is one of
 * @param names what it is called, in every script
 */
@Node(primaryLabel = "Product", labels = { "Thing" })
public record Product(@Id String id, String name, @Nullable String hsCode, @Relationship("IS_A") List<Product> isA,
		@Relationship("NAMED") List<Name> names) {

}
