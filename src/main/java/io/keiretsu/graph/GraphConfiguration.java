package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.observation.metrics.MetricsObservationProvider;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * What holds for every database, local or not.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

	private static final Duration MIGRATION_TIMEOUT = Duration.ofMinutes(5);

	@Bean
	ServerPort serverPort(ApplicationContext context) {
		return new ServerPort(context);
	}

	@Bean
	EditorToken editorToken(GraphSettings settings) {
		return new EditorToken(settings.absoluteHome());
	}

	@Bean
	ConfigBuilderCustomizer addressCheck(Environment environment) {
		return (driver) -> DatabaseAddress.requireKnownScheme(environment.getProperty("spring.neo4j.uri"));
	}

	@Bean
	PoolMeters poolMeters() {
		return new PoolMeters(MetricsObservationProvider.newInstance());
	}

	@Bean
	ConfigBuilderCustomizer measuredPools(PoolMeters meters) {
		return (driver) -> driver.withObservationProvider(meters.driver());
	}

	@Bean
	TransactionManagerCustomizer<Neo4jTransactionManager> transactionTimeout(GraphSettings settings) {
		return (transactions) -> transactions.setDefaultTimeout((int) settings.questionTimeout().toSeconds());
	}

	@Bean
	MigratedGraph migratedGraph(GraphSettings settings, Driver driver, Neo4jConnectionDetails database,
			ServerPort serverPort, CypherLibrary library,
			@Value("${spring.neo4j.authentication.username:neo4j}") String user) {
		serverPort.requireFree();
		FirstContact.with(driver, database, user, settings.startTimeout());
		return new MigratedGraph(driver, migrations(),
				(database instanceof LocalNeo4j) ? new KilledMigrations(driver, library) : null);
	}

	@Bean
	Neo4jBrowser neo4jBrowser(GraphSettings settings, ObjectProvider<LocalNeo4j> local) {
		LocalNeo4j neo4j = local.getIfAvailable();
		return (neo4j != null) ? neo4j.browser() : new Neo4jBrowser(settings.browser(), null, null);
	}

	static MigrationsConfig migrations() {
		return MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.withResourceScanner(GraphConfiguration::files)
			.withTransactionTimeout(MIGRATION_TIMEOUT)
			.withInstalledBy("keiretsu")
			.build();
	}

	/**
	 * Spring finds files in every kind of class path, also in a jar in a jar.
	 */
	private static List<URL> files(List<String> locations) {
		List<URL> found = new ArrayList<>();
		try {
			for (String location : locations) {
				String pattern = "classpath*:" + location + "/**/*.cypher";
				for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
					found.add(file.getURL());
				}
			}
			return found;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Bean
	Pulse pulse(MigratedGraph migrated, GraphSettings settings, ObjectProvider<LocalNeo4j> local) {
		LocalNeo4j own = local.getIfAvailable();
		return new Pulse(migrated.driver(), settings.silence(), (silence) -> {
			if (own != null) {
				own.reviveAfter(silence);
			}
		});
	}

	@Bean
	GraphHealthIndicator graphHealthIndicator(Pulse pulse, ObjectProvider<LocalNeo4j> local) {
		return new GraphHealthIndicator(pulse, local);
	}

}
