package io.keiretsu.graph;

import java.util.Map;
import java.util.regex.Pattern;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import org.neo4j.driver.Driver;

/**
 * What an app leaves behind that was killed while it migrated: a lock for ever, and the
 * constraints and indexes of a migration that was not recorded any more, over which its
 * next run would stumble. Only one app works in a home, so that there nobody else can be
 * migrating.
 */
final class KilledMigrations {

	private static final Pattern RULE = Pattern.compile("(?m)^CREATE (?:\\w+ )?(?:CONSTRAINT|INDEX) (\\w+)");

	private final Driver driver;

	private final CypherLibrary library;

	KilledMigrations(Driver driver, CypherLibrary library) {
		this.driver = driver;
		this.library = library;
	}

	/**
	 * Forgets them, if there are any. What is left over tells nothing of whether the
	 * other is: who forgets can be killed as well.
	 * @param migrations what was recorded, and what is still to come
	 */
	void forget(Migrations migrations) {
		run("lock-of-migrations", Map.of());
		migrations.info()
			.getElements()
			.stream()
			.filter((migration) -> migration.getState() == MigrationState.PENDING)
			.forEach(this::forget);
	}

	/**
	 * A constraint may have left the index of its name alone, which is made before it.
	 */
	private void forget(MigrationChain.Element pending) {
		String file = "migrations/" + pending.getSource().replaceFirst("\\.cypher$", "");
		RULE.matcher(this.library.file(file).text())
			.results()
			.map((rule) -> Map.<String, Object>of("name", rule.group(1)))
			.forEach((name) -> {
				run("constraint", name);
				run("index", name);
			});
	}

	private void run(String what, Map<String, Object> parameters) {
		this.driver.executableQuery(this.library.file("ingest/forget-" + what).text())
			.withParameters(parameters)
			.execute();
	}

}
