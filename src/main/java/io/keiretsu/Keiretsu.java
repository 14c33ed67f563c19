package io.keiretsu;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Keiretsu: a knowledge base of firms, plants, ministries and supply contracts
 * that answers with its sources.
 */
@SpringBootApplication
@EnableScheduling
public class Keiretsu {

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Optional<Command> command = Command.of(arguments, System.out);
		if (command.isPresent()) {
			System.exit(done(command.get(), arguments));
		}
		if (Arrays.asList(arguments).indexOf(TokenCommand.WORD) == 0) {
			System.exit(new TokenCommand(arguments, System.out).run(home(arguments), Clock.systemUTC()));
		}
		SpringApplication.run(Keiretsu.class, arguments);
	}

	private static int done(Command command, String[] arguments) throws IOException, InterruptedException {
		if (!command.isReady()) {
			return 1;
		}
		OptionalInt alone = command.alone();
		if (alone.isPresent()) {
			return alone.getAsInt();
		}
		Path home = home(arguments);
		Optional<ImportServer> serving = ImportServer.serving(home);
		if (serving.isPresent()) {
			return command.run(serving.get());
		}
		try (ConfigurableApplicationContext context = own(arguments)) {
			return command.run(ImportServer.of(home,
					"http://localhost:" + context.getEnvironment().getProperty("local.server.port")));
		}
	}

	/**
	 * {@return an app for as long as a command takes, on free ports unless told
	 * otherwise}
	 */
	static ConfigurableApplicationContext own(String... arguments) {
		SpringApplication own = new SpringApplication(Keiretsu.class);
		own.setDefaultProperties(
				Map.of("server.port", 0, "keiretsu.neo4j.bolt-port", 0, "keiretsu.neo4j.http-port", 0));
		return own.run(arguments);
	}

	static Path home(String[] arguments) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
		ConfigurationPropertySources.attach(environment);
		return Path.of(environment.getProperty("keiretsu.neo4j.home", "data/neo4j")).toAbsolutePath().normalize();
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
