package io.keiretsu.graph;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a person looks at the graph with Neo4j Browser.
 *
 * @param page the page of Neo4j Browser, or null if nobody said where it is
 * @param bolt the database that Browser is to connect to, or null to leave that to
 * Browser
 * @param passwordFile the file with the password of the local Neo4j, or null if another
 * database is used
 */
public record Neo4jBrowser(@Nullable URI page, @Nullable URI bolt, @Nullable Path passwordFile) {

	/**
	 * A link that opens Browser with a query in its editor, ready to run.
	 * @param cypher the query
	 * @return the link, or nothing if nobody said where Browser is
	 */
	public Optional<URI> edit(String cypher) {
		if (this.page == null) {
			return Optional.empty();
		}
		String database = (this.bolt == null) ? ""
				: "dbms=" + this.bolt.getScheme() + "://neo4j@" + this.bolt.getAuthority() + "&";
		String query = URLEncoder.encode(cypher, StandardCharsets.UTF_8).replace("+", "%20");
		return Optional.of(URI.create(this.page + "?" + database + "cmd=edit&arg=" + query));
	}

}
