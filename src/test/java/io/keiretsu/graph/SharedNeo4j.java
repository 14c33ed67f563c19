package io.keiretsu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The one Neo4j of a test run, started when the first test asks for it. It ends with the
 * JVM of the tests, however that ends.
 */
class SharedNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		LocalNeo4j neo4j = Started.NEO4J;
		TestPropertyValues
			.of("spring.neo4j.uri=" + neo4j.getUri(), "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + new SecretFile(neo4j.passwordFile()).word(),
					"keiretsu.neo4j.home=" + neo4j.passwordFile().getParent(),
					"keiretsu.neo4j.browser=" + neo4j.browser().page(), "keiretsu.cases=",
					"logging.level.io.keiretsu=warn", "keiretsu.neo4j.silence=2m",
					"spring.neo4j.connection-timeout=30s", "spring.neo4j.pool.connection-acquisition-timeout=30s")
			.applyTo(context);
	}

	static URI uri() {
		return Started.NEO4J.getUri();
	}

	static AuthToken token() {
		return Started.NEO4J.getAuthToken();
	}

	static LocalNeo4j start(Path home, String... settings) {
		return LocalNeo4j.start(TestSettings.of(home, settings), new ServerPort(new StaticApplicationContext()));
	}

	static Path newHome() {
		try {
			Path target = Files.createDirectories(Path.of("target"));
			return Files.createTempDirectory(target, "neo4j-").toAbsolutePath();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static final class Started {

		private static final LocalNeo4j NEO4J = startForThisRun();

		private static LocalNeo4j startForThisRun() {
			Path home = newHome();
			LocalNeo4j neo4j = start(home);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				neo4j.close();
				FileSystemUtils.deleteRecursively(home.toFile());
			}));
			return neo4j;
		}

	}

}
