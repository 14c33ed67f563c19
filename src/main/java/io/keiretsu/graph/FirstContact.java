package io.keiretsu.graph;

import java.net.URI;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Talks to the database for the first time, and says in a sentence what is wrong with it.
 */
final class FirstContact {

	private FirstContact() {
	}

	static void with(Driver driver, Neo4jConnectionDetails database, String user) {
		boolean local = database instanceof LocalNeo4j;
		try {
			driver.verifyConnectivity();
		}
		catch (AuthenticationException refused) {
			throw new PasswordRefused(database.getUri(), user, local);
		}
		catch (Neo4jException away) {
			throw new DatabaseAway(database.getUri(), away);
		}
	}

}
