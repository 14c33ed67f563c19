package io.keiretsu.graph;

import java.time.Duration;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Talks to the database for the first time, and says in a sentence what is wrong with it.
 * One of our own has just started and may be slow on a busy machine, so it is asked again
 * while it runs.
 */
final class FirstContact {

	private FirstContact() {
	}

	static void with(Driver driver, Neo4jConnectionDetails database, String user, Duration patience) {
		boolean local = database instanceof LocalNeo4j;
		try {
			new RetryTemplate(whileItRuns(database, patience)).invoke(driver::verifyConnectivity);
		}
		catch (AuthenticationException refused) {
			throw new PasswordRefused(database.getUri(), user, local);
		}
		catch (Neo4jException away) {
			throw new DatabaseAway(database.getUri(), away);
		}
	}

	private static RetryPolicy whileItRuns(Neo4jConnectionDetails database, Duration patience) {
		return RetryPolicy.builder()
			.predicate((failure) -> !(failure instanceof AuthenticationException)
					&& database instanceof LocalNeo4j neo4j && neo4j.ended().isEmpty())
			.maxRetries(Long.MAX_VALUE)
			.delay(Duration.ofMillis(200))
			.timeout(patience)
			.build();
	}

}
