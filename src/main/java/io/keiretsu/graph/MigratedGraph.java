package io.keiretsu.graph;

import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.NestedExceptionUtils;

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
	 * @param killed what to forget first, in a home of our own
	 */
	MigratedGraph(Driver driver, MigrationsConfig config, @Nullable KilledMigrations killed) {
		this.driver = driver;
		Migrations migrations = new Migrations(config, driver);
		try {
			if (killed != null) {
				killed.forget(migrations);
			}
			refuseNewer(migrations);
			migrations.apply();
		}
		catch (MigrationsException | Neo4jException failure) {
			if (GraphReadOnly.is(NestedExceptionUtils.getMostSpecificCause(failure))) {
				throw new StartRefused("The database is read-only.",
						"Let it take writes (server.databases.read_only); Keiretsu needs that for its schema and its ledger.");
			}
			throw new StartRefused("The schema could not be brought up to date: " + reason(failure),
					"Correct that migration if it has never run; if it has, put it back as it was and add a new one.");
		}
	}

	private static void refuseNewer(Migrations migrations) {
		List<String> ours = versions(migrations, MigrationChain.ChainBuilderMode.LOCAL);
		List<String> newer = new ArrayList<>(versions(migrations, MigrationChain.ChainBuilderMode.REMOTE));
		newer.removeAll(ours);
		if (!newer.isEmpty()) {
			throw new WrittenByNewer("The database", "the migration " + newer.get(newer.size() - 1),
					"those up to " + ours.get(ours.size() - 1));
		}
	}

	private static List<String> versions(Migrations migrations, MigrationChain.ChainBuilderMode where) {
		return migrations.info(where).getElements().stream().map(MigrationChain.Element::getVersion).toList();
	}

	private static String reason(RuntimeException failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		String reason = failure.getMessage() + ((cause != failure) ? " " + cause.getMessage() : "");
		return reason.lines().findFirst().orElse("").strip();
	}

	/**
	 * The driver of the database, now that its schema is up to date.
	 * @return the driver
	 */
	public Driver driver() {
		return this.driver;
	}

}
