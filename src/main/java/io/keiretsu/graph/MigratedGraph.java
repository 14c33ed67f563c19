package io.keiretsu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;

/**
 * The database with its schema brought up to date. Whoever reads or writes while Keiretsu
 * starts asks for this first.
 */
public final class MigratedGraph {

	private final Driver driver;

	/**
	 * Brings the schema up to date.
	 * @param driver a driver that reaches the database
	 * @param config where the migrations lie
	 */
	MigratedGraph(Driver driver, MigrationsConfig config) {
		this.driver = driver;
		try {
			new Migrations(config, driver).apply();
		}
		catch (MigrationsException failure) {
			throw new StartRefused("The schema could not be brought up to date: " + failure.getMessage(),
					"A migration never changes once it has run: put it back as it was, and add a new one.");
		}
	}

	/**
	 * The driver of the database, now that its schema is up to date.
	 * @return the driver
	 */
	public Driver driver() {
		return this.driver;
	}

}
