package io.keiretsu.question;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Whatever has an identity, seen as no more than that.
 *
 * @param id the slug it is known by
 * @param name what it is called
 */
@Node("Thing")
public record Thing(@Id String id, String name) {

}
