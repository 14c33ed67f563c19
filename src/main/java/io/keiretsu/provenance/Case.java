package io.keiretsu.provenance;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One file of what some sources say.
 *
 * @param id the slug it is known by
 * @param name what it is called
 * @param sharing public, or internal: it leaves in no export, page or HTML of others
 */
@Node(primaryLabel = "Case", labels = { "Thing" })
public record Case(@Id String id, String name, String sharing) {

}
