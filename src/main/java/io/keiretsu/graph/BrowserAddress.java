package io.keiretsu.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where Neo4j Browser is. It is known for the local Neo4j only. */
@Component
public class BrowserAddress {

	private final ObjectProvider<LocalNeo4j> local;

	BrowserAddress(ObjectProvider<LocalNeo4j> local) {
		this.local = local;
	}

	/**
	 * {@return the address of the page, or {@code null} where the database is an external
	 * one}
	 */
	public @Nullable String uri() {
		LocalNeo4j neo4j = this.local.getIfAvailable();
		return (neo4j != null) ? neo4j.browser().toString() : null;
	}

	/**
	 * {@return the database and user as Browser's links name them}
	 */
	public String dbms() {
		return this.local.getObject().getUri().toString().replace("://", "://neo4j@");
	}

}
