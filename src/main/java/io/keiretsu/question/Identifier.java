package io.keiretsu.question;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A code that others know a thing by.
 *
 * @param id scheme and code
 * @param scheme such as {@code lei} or {@code ticker}
 * @param code as the scheme writes it
 */
@Node("Identifier")
public record Identifier(@Id String id, String scheme, String code) {

}
