package io.keiretsu.question;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A name that things go by.
 *
 * @param id language and text
 * @param text as written
 * @param language ISO 639, {@code und} where it is not stated
 */
@Node("Name")
public record Name(@Id String id, String text, String language) {

}
