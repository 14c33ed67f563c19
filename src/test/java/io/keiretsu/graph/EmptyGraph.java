package io.keiretsu.graph;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import io.keiretsu.disruption.Networks;

/**
 * Empties the graph before each test class, and leaves what the migrations and the ledger
 * remember. No entry of the ledger tells of it, so the network that is made from it is
 * forgotten, too.
 */
public class EmptyGraph implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		ApplicationContext app = SpringExtension.getApplicationContext(context);
		empty(app.getBean(Driver.class));
		app.getBean(Networks.class).forget();
	}

	/**
	 * Empties a graph; for tests that want it between methods.
	 * @param driver the driver of the database
	 */
	public static void empty(Driver driver) {
		driver
			.executableQuery(
					"MATCH (any) WHERE NOT any:__Neo4jMigration AND NOT any:Ledger AND NOT any:Entry DETACH DELETE any")
			.execute();
	}

}
