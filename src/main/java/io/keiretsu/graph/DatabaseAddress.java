package io.keiretsu.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The address of an external database, checked before the driver sees it.
 */
final class DatabaseAddress {

	private static final List<String> KNOWN = List.of("bolt://", "bolt+s://", "bolt+ssc://", "neo4j://", "neo4j+s://",
			"neo4j+ssc://");

	private DatabaseAddress() {
	}

	static void requireKnownScheme(@Nullable String address) {
		if (StringUtils.hasText(address) && KNOWN.stream().noneMatch(address::startsWith)) {
			throw new StartRefused("Not the address of a Neo4j: spring.neo4j.uri is '" + address + "'.",
					"Let it begin with one of " + String.join(", ", KNOWN) + ".");
		}
	}

}
