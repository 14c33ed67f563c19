package io.keiretsu.firm;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What can own, pay or speak: a firm or a ministry.
 *
 * @param id the slug it is known by
 * @param name what it is called
 * @param country ISO 3166-1 alpha-2
 */
@Node("Party")
public record Party(@Id String id, String name, @Nullable String country) {

}
