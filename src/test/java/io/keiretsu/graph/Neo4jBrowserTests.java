package io.keiretsu.graph;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Neo4jBrowserTests {

	private static final URI PAGE = URI.create("http://localhost:7474/browser/");

	@Test
	void opensWithAQueryInItsEditor() {
		assertThat(new Neo4jBrowser(PAGE, URI.create("bolt://127.0.0.1:7687"), null).edit("MATCH (a) RETURN a + 1"))
			.hasValue(URI.create(PAGE + "?dbms=bolt://neo4j@127.0.0.1:7687"
					+ "&cmd=edit&arg=MATCH%20%28a%29%20RETURN%20a%20%2B%201"));
	}

	@Test
	void leavesTheDatabaseToBrowserWhenItIsNotTheLocalOne() {
		assertThat(new Neo4jBrowser(PAGE, null, null).edit("RETURN 1"))
			.hasValue(URI.create(PAGE + "?cmd=edit&arg=RETURN%201"));
	}

	@Test
	void isNoLinkWhenNobodySaidWhereItIs() {
		assertThat(new Neo4jBrowser(null, null, null).edit("RETURN 1")).isEmpty();
	}

}
